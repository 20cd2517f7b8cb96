import { addDays, type CalendarDay, type Week } from '#src/domain/calendar.ts';
import { daysOfMonth, firstDayOfMonth, lastDayOfMonth, type Month } from '#src/domain/month.ts';
import { daysOfWeek, firstDayOf, lastDayOf } from '#src/domain/week.ts';

/** What a report covers. */
export type Period = {
  /** `2026-W47`, `2026-10`. */
  readonly label: string;
  /** What messages call it. */
  readonly noun: '这一周' | '这个月';
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly days: readonly CalendarDay[];
};

export function weekPeriod(week: Week): Period {
  return {
    label: week,
    noun: '这一周',
    first: firstDayOf(week),
    last: lastDayOf(week),
    days: daysOfWeek(week),
  };
}

export function monthPeriod(month: Month): Period {
  return {
    label: month,
    noun: '这个月',
    first: firstDayOfMonth(month),
    last: lastDayOfMonth(month),
    days: daysOfMonth(month),
  };
}

/** Why it is too early for a period's report; null when it is not. */
export function tooEarly(
  { label, noun, last }: Period,
  today: CalendarDay,
  publishedOn: CalendarDay,
): string | null {
  if (last >= today) {
    return `${label}：${noun}到 ${last} 24:00 才结束，今天是 ${today}。请等${noun}结束。`;
  }
  if (publishedOn >= addDays(last, 1)) return null;
  return `${label}：发布日期 ${publishedOn} 不晚于${noun}的最后一天 ${last}。请改 --published。`;
}
