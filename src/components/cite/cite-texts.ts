import { citeKey } from '#src/domain/citation.ts';

/** A table or chart of a page: what it is called, and the end of its address. */
export type CitedPart = { readonly title: string; readonly hash: string };

/** The texts of a page as it was built: of which day, title and address. */
export type Built = { readonly day: string; readonly title: string; readonly fixed: string };

/** A text of the build on the reader's day, and of a table or chart if one is asked for. */
export function citeText(text: string, built: Built, today: string, part: CitedPart | null): string {
  const onDay = text
    .replace(`[${built.day}]`, `[${today}]`)
    .replace(`urldate = {${built.day}}`, `urldate = {${today}}`);
  if (!part) return onDay;
  const medium = part.hash.startsWith('#table-') ? '[DB/OL]' : '[EB/OL]';
  const address = `${built.fixed}${part.hash}`;
  return onDay
    .replace(`@online{${citeKey(built.fixed)},`, `@online{${citeKey(address)},`)
    .replace(built.title, () => `${built.title}·${part.title}`)
    .replace(built.fixed, () => address)
    .replace('[EB/OL]', medium);
}

/** A table or chart by its anchor and its title, which is said in brackets behind its link. */
export function partOf(anchor: string, said: string): CitedPart {
  return { title: said.trim().slice(1, -1), hash: `#${anchor}` };
}

/** A day of the calendar where the reader is, `2026-11-26`. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
