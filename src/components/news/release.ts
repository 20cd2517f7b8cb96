import { isMoment, isoOf, type Moment } from '#src/domain/moment.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Filed } from '#src/news-files/release-file.ts';
import type { NewsItem } from '#src/queries/items.ts';

/** A release with what its files lie beside. */
export type Release = NewsItem & Filed;

/** When a release was published: to the minute where that is known. */
export function publishedAt({
  publishedOn,
  notBefore,
}: Pick<NewsItem, 'publishedOn' | 'notBefore'>): Moment | CalendarDay {
  return notBefore ?? publishedOn;
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
