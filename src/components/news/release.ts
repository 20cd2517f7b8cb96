import { isMoment, isoOf, type Moment } from '#src/domain/moment.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { postedOn, type Published } from '#src/domain/news.ts';
import type { Filed } from '#src/news-files/release-file.ts';
import type { NewsItem } from '#src/queries/items.ts';

/** A release with what its files lie beside. */
export type Release = NewsItem & Filed;

/** The day on which the page of a release last came to say something else. @param noted of its newest correction; null = it has none. */
export function lastChange(release: Published, noted: CalendarDay | null): CalendarDay {
  const posted = postedOn(release);
  return noted !== null && noted > posted ? noted : posted;
}

/** A moment or day as `<time>` has it. */
export function datetimeOf(value: Moment | CalendarDay): string {
  return isMoment(value) ? isoOf(value) : value;
}

/** A telephone number as it is dialled: without blanks, and without the extension, `0575-80000000转2`. */
export function dialled(phone: string): string {
  return phone.replace(/\s/g, '').replace(/[^\d+-].*$/, '');
}

/** The releases on both sides of one in a list that has the newest first; none for one that is not in it. */
export function neighboursOf<T>(
  list: readonly T[],
  index: number,
): { readonly newer: T | null; readonly older: T | null } {
  if (index < 0) return { newer: null, older: null };
  return { newer: list[index - 1] ?? null, older: list[index + 1] ?? null };
}
