import type { CalendarDay } from '#src/domain/calendar.ts';
import { monthNumber } from '#src/domain/month.ts';
import type { Outlook } from '#src/domain/outlook.ts';
import { fullDay, monthDay, weekday } from './dates.ts';

/** `12月有8场开放，4场还能约` */
function headline(outlook: Outlook | null): string {
  if (outlook === null) return '现在没有已公布的场次';
  const { month, ahead, bookable, hasBegun } = outlook;
  const can = bookable > 0 ? `${bookable}场${bookable < ahead ? '还' : ''}能约` : '现在都不能约';
  return `${monthNumber(month)}月${hasBegun ? '还' : ''}有${ahead}场开放，${can}`;
}

/** Words of what lies ahead, worked out again in a reader's browser. */
export const outlook = {
  headline,
  /** `12月5日周六` */
  day: (day: CalendarDay) => monthDay(day) + weekday(day),
  /** `今天是2026年11月26日，周四。` */
  today: (day: CalendarDay) => `今天是${fullDay(day)}，${weekday(day)}。`,
};
