import { partOf } from '#src/components/news-list/filter-parts.ts';
import { fill } from './fill.ts';
import { noteBelow } from './sheet-form.ts';
import type { SheetPlace, SheetWords } from './sheet-data.ts';
import { linkTo } from './tell.ts';

/** Says who answers and what the place asks for; nothing while no place is chosen. @param unchosen the sentence for that. */
export function showChosen(
  sheet: HTMLElement,
  place: SheetPlace | null,
  words: SheetWords,
  unchosen: string,
): void {
  partOf(sheet, 'rail').hidden = place === null;
  partOf(sheet, 'answers').replaceChildren(...(place ? answers(place, words) : [unchosen]));
  sheet.toggleAttribute('data-place', place !== null);
  const count = place?.pupilsPerAdult ?? null;
  noteBelow(sheet, 'adults', count === null ? '' : fill(words.ratio, { count }));
  const tag = sheet.querySelector<HTMLElement>('[data-part="tag"]');
  if (tag) tag.hidden = !place?.demonstration;
  if (!place) return;
  const link = partOf(sheet, 'place-link');
  link.textContent = place.title;
  link.setAttribute('href', `/${place.id}/`);
  partOf(sheet, 'pack-link').setAttribute('href', `/${place.id}/pack/`);
  for (const [name, value] of Object.entries(factsOf(place, words))) {
    const fact = sheet.querySelector(`[data-fact="${name}"]`);
    fact?.replaceChildren(value === null ? words.notProvided : value);
  }
}

/** Who answers, within how many working days, and how to ask where nobody does; of a place that nobody can ask, where one can. */
function answers({ title, answerDays, phone, mail }: SheetPlace, words: SheetWords): (string | Node)[] {
  if (phone === null && mail === null) {
    return [fill(words.noContact, { place: title }), linkTo('/visits/', words.bookable)];
  }
  const ask = phone ? fill(words.askByPhone, { phone }) : fill(words.askByMail, { mail: mail ?? '' });
  const template = answerDays === null ? words.answersSome : words.answers;
  return [fill(template, { place: title, days: answerDays ?? 0, ask })];
}

function factsOf(place: SheetPlace, words: SheetWords): Record<string, string | Node | null> {
  const counted = (template: string, count: number | null) =>
    count === null ? null : fill(template, { count });
  const { answerDays, phone, mail, who, elsewhere, noticeDays, pupilsPerAdult, languages } = place;
  return {
    answer: counted(words.days, answerDays),
    phone: phone && linkTo(`tel:${phone}`, phone),
    mail: mail && linkTo(`mailto:${mail}`, mail),
    who,
    elsewhere,
    notice: counted(words.noticeDays, noticeDays),
    ratio: counted(words.ratio, pupilsPerAdult),
    size: sizeOf(place, words),
    languages,
  };
}

function sizeOf({ maxSize, splitSize }: SheetPlace, words: SheetWords): string | null {
  if (maxSize === null) return splitSize === null ? null : fill(words.groups, { split: splitSize });
  const count = maxSize;
  return splitSize !== null && splitSize < count
    ? fill(words.sizes, { count, split: splitSize })
    : fill(words.size, { count });
}
