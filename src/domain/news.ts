import type { CalendarDay } from './calendar.ts';

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

type Dated = { readonly id: string; readonly publishedOn: CalendarDay };

/** Newest first; ties by id so that two builds never differ. */
export function byNewest(a: Dated, b: Dated): number {
  return b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id);
}
