import type { CalendarDay } from './calendar.ts';
import type { Moment } from './moment.ts';

/** 新闻发布、预警提示、回应关切、政策解读、数据解读、活动、公示公告、典型案例. */
export const NEWS_KINDS = [
  'release',
  'warning',
  'response',
  'policy',
  'data',
  'activity',
  'notice',
  'case',
] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

/** When a release was published: by whoever did so first, and here. */
export type Published = {
  /** Of a summary when the original was, by which lists are in order. */
  readonly publishedOn: CalendarDay;
  /** Of a summary: the day on which the portal took it in. */
  readonly recordedOn?: CalendarDay | undefined;
  readonly notBefore?: Moment | undefined;
};

type Dated = Pick<Published, 'publishedOn' | 'notBefore'> & { readonly id: string };

/** In the order of publication, to the minute where it is known; ties by id so that two builds never differ. */
export function byPublication(a: Dated, b: Dated): number {
  return momentOf(a).localeCompare(momentOf(b)) || a.id.localeCompare(b.id);
}

/** Newest first: the order of publication backwards. */
export function byNewest(a: Dated, b: Dated): number {
  return byPublication(b, a);
}

/** The day on which the portal itself published a release: a summary is as old here as its record. */
export function postedOn({ publishedOn, recordedOn }: Published): CalendarDay {
  return recordedOn ?? publishedOn;
}

/** The same to the minute where that is known. */
export function postedAt(release: Published): Moment | CalendarDay {
  const { notBefore } = release;
  const day = postedOn(release);
  return notBefore?.startsWith(day) ? notBefore : day;
}

/** When the portal last added to some releases; null without any. */
export function newestPosting(releases: readonly Published[]): CalendarDay | null {
  return releases.map(postedOn).toSorted().at(-1) ?? null;
}

/** A day sorts before its minutes. */
function momentOf({ publishedOn, notBefore }: Dated): string {
  return notBefore ?? publishedOn;
}
