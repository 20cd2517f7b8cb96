import { partOf } from '#src/components/news-list/filter-parts.ts';
import { fill } from './fill.ts';
import { noteBelow } from './sheet-form.ts';
import type { SheetPlace, SheetWords } from './sheet-data.ts';

/** Says who answers and what the place asks for; nothing while no place is chosen. @param unchosen the sentence for that. */
export function showChosen(
  sheet: HTMLElement,
  place: SheetPlace | null,
  words: SheetWords,
  unchosen: string,
): void {
  partOf(sheet, 'rail').hidden = place === null;
  partOf(sheet, 'answers').textContent = place ? answerSentence(place, words) : unchosen;
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

/** Who answers, within how many working days, and how to ask where nobody does. */
function answerSentence({ title, answerDays, phone, mail }: SheetPlace, words: SheetWords): string {
  const { answers, answersSome, askByPhone, askByMail, askUnknown } = words;
  const ask = phone ? fill(askByPhone, { phone }) : mail ? fill(askByMail, { mail }) : askUnknown;
  return fill(answerDays === null ? answersSome : answers, { place: title, days: answerDays ?? 0, ask });
}

function factsOf(place: SheetPlace, words: SheetWords): Record<string, string | Node | null> {
  const counted = (template: string, count: number | null) =>
    count === null ? null : fill(template, { count });
  const { answerDays, phone, mail, who, elsewhere, noticeDays, pupilsPerAdult, languages } = place;
  return {
    answer: counted(words.days, answerDays),
    phone: phone && linked(`tel:${phone}`, phone),
    mail: mail && linked(`mailto:${mail}`, mail),
    who,
    elsewhere,
    notice: counted(words.noticeDays, noticeDays),
    ratio: counted(words.ratio, pupilsPerAdult),
    size: sizeOf(place, words),
    languages,
  };
}

function sizeOf({ maxSize, splitSize }: SheetPlace, words: SheetWords): string | null {
  const count = maxSize ?? splitSize;
  if (count === null) return null;
  return splitSize !== null && splitSize < count
    ? fill(words.sizes, { count, split: splitSize })
    : fill(words.size, { count });
}

function linked(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
