import { partOf } from '#src/components/news-list/filter-parts.ts';
import { BOOKING_FIELDS, type BookingField } from '#src/domain/booking.ts';
import { blockOf, controlOf } from './sheet-form.ts';

/** What is wrong, and with which field. */
export type Told = { readonly field: BookingField; readonly sentence: string };

/** Lists what is wrong above the sheet, with links to each field, and says it beside the fields. Nothing wrong: nothing is said. */
export function showProblems(sheet: HTMLElement, told: readonly Told[], heading: string): void {
  const errors = partOf(sheet, 'errors');
  const [title, list] = [document.createElement('h2'), document.createElement('ul')];
  title.textContent = heading;
  title.id = 'booking-errors';
  errors.setAttribute('aria-labelledby', title.id);
  list.append(...told.map((one) => linkTo(sheet, one)));
  errors.replaceChildren(title, list);
  errors.hidden = told.length === 0;
  for (const field of BOOKING_FIELDS) {
    tellBeside(
      sheet,
      field,
      told.filter((one) => one.field === field).map(({ sentence }) => sentence),
    );
  }
}

function linkTo(sheet: HTMLElement, { field, sentence }: Told): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  const control = controlOf(sheet, field);
  link.href = `#${control.id}`;
  link.textContent = sentence;
  link.addEventListener('click', (event) => {
    event.preventDefault(); // the address keeps its session
    control.focus({ preventScroll: true });
    blockOf(sheet, field).scrollIntoView({ block: 'nearest' });
  });
  item.append(link);
  return item;
}

function tellBeside(sheet: HTMLElement, field: BookingField, sentences: readonly string[]): void {
  const [block, control] = [blockOf(sheet, field), controlOf(sheet, field)];
  const error = block.querySelector<HTMLElement>('[data-error]');
  if (!error) return;
  const isWrong = sentences.length > 0;
  error.replaceChildren(...sentences.map(paragraph));
  error.hidden = !isWrong;
  block.toggleAttribute('data-invalid', isWrong);
  const hint = block.querySelector(`#${control.id}-hint`);
  const describing = [isWrong ? error.id : '', hint?.id ?? '', `${control.id}-note`].filter(
    (id) => id !== '',
  );
  control.setAttribute('aria-describedby', describing.join(' '));
  if (isWrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

export function paragraph(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
