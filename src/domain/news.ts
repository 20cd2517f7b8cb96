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

type Dated = {
  readonly id: string;
  readonly publishedOn: CalendarDay;
  readonly notBefore?: Moment | undefined;
};

/** In the order of publication, to the minute where it is known; ties by id so that two builds never differ. */
export function byPublication(a: Dated, b: Dated): number {
  return momentOf(a).localeCompare(momentOf(b)) || a.id.localeCompare(b.id);
}

/** Newest first: the order of publication backwards. */
export function byNewest(a: Dated, b: Dated): number {
  return byPublication(b, a);
}

/** A day sorts before its minutes. */
function momentOf({ publishedOn, notBefore }: Dated): string {
  return notBefore ?? publishedOn;
}
