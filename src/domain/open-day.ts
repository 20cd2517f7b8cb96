import type { CalendarDay } from './calendar.ts';

/**
 * A single opening, one campaign of many facilities (集中开放公告), a year's openings (年度开放计划); `record`: what took place and was open
 * to nobody else (参观记录).
 */
export const NOTICE_FORMS = ['single', 'joint', 'yearly', 'record'] as const;

export type NoticeForm = (typeof NOTICE_FORMS)[number];

type Notice = { readonly sessions: readonly { readonly day: CalendarDay }[] };

/** The last day of a notice. @throws RangeError for a notice without a session. */
export function lastDayOf({ sessions }: Notice): CalendarDay {
  const [last] = sessions
    .map(({ day }) => day)
    .toSorted()
    .reverse();
  if (!last) throw new RangeError('A notice without a session.');
  return last;
}
