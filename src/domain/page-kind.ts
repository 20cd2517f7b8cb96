/**
 * What readers take a page for, in the order in which it is offered: 新闻、周报、月报（和详表）、年报、空气和水和区县的现状、开放设施、开放日公告和场次、
 * 自然地、生态日活动、工作计划、标准和说明、栏目.
 */
export const PAGE_KINDS = [
  'news',
  'weekly-report',
  'monthly-report',
  'annual-report',
  'overview',
  'facility',
  'open-day',
  'nature',
  'event',
  'plan',
  'guide',
  'list',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
