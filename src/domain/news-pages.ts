import type { CalendarDay } from './calendar.ts';

/**
 * A page of a list that is numbered from its oldest item, so that a full page keeps its address and content for ever: what is published
 * later goes to the end, and only the last page grows. A release that is added with an old date is the exception: it takes its place in
 * time, and moves the last item of its page and of every later one to the page after. Pages before it stay as they are.
 */
export type NewsPage<T> = {
  /** From 1, the oldest. */
  readonly number: number;
  /** Newest first. */
  readonly items: readonly T[];
  /** The days of its oldest and its newest item. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
};

export const PAGE_SIZE = 20;

/** With fewer items the newest page would look nearly empty. */
const FEW = PAGE_SIZE / 2;

/** A list up to this long stands on one page, and has no numbered ones. */
const UNDIVIDED = 2 * PAGE_SIZE;

type Dated = { readonly publishedOn: CalendarDay };

/** @param newestFirst items in reverse order of publication. @returns pages from the oldest; none without items. */
export function newsPages<T extends Dated>(newestFirst: readonly T[], size = PAGE_SIZE): NewsPage<T>[] {
  const oldestFirst = newestFirst.toReversed();
  return Array.from({ length: Math.ceil(oldestFirst.length / size) }, (_, index) =>
    pageOf(index + 1, oldestFirst.slice(index * size, (index + 1) * size)),
  );
}

/** The pages of a list that is divided only when it is long. */
export function pagesWhenLong<T extends Dated>(newestFirst: readonly T[]): NewsPage<T>[] {
  return newsPages(newestFirst, newestFirst.length > UNDIVIDED ? PAGE_SIZE : UNDIVIDED);
}

/** What the front of a list shows, newest first: the newest page, and the one before it while that has few items. */
export function frontPages<T>(pages: readonly NewsPage<T>[]): NewsPage<T>[] {
  const newest = pages.at(-1);
  return pages.slice(newest && newest.items.length < FEW ? -2 : -1).toReversed();
}

function pageOf<T extends Dated>(number: number, oldestFirst: readonly T[]): NewsPage<T> {
  const [oldest] = oldestFirst;
  const newest = oldestFirst.at(-1);
  if (!oldest || !newest) throw new RangeError(`Page ${number} has no items.`);
  return { number, items: oldestFirst.toReversed(), from: oldest.publishedOn, to: newest.publishedOn };
}
