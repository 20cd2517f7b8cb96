import { isCalendarDay, type CalendarDay } from '#src/domain/calendar.ts';

const DAY = /(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d))/.source;
const CLOCK = /(\d{1,2})(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:\+08:?00)?[时点]?/.source;
const MOMENT = new RegExp(`^${DAY}(?:[T\\s]+(.+))?$`);
const TIME = new RegExp(`^${CLOCK}$`);

/** A sample's day and its time of day, `09:30`; null where it has none. */
export type Moment = { readonly day: CalendarDay; readonly time: string | null };

/**
 * The moment of a row, Beijing time, like `2026-10-08`, `2026/10/8 9:30` or `2026年10月8日`.
 * @param clock the time where it stands in a column of its own; empty where it does not.
 * @returns null for what is no time of a real day.
 */
export function momentIn(date: string, clock = ''): Moment | null {
  const [, year, month, day, plainMonth, plainDay, ownClock] = MOMENT.exec(plain(date)) ?? [];
  const text = [year, month ?? plainMonth, day ?? plainDay]
    .map((part) => part?.padStart(2, '0') ?? '')
    .join('-');
  const time = timeIn(plain(clock) || (ownClock ?? ''));
  return isCalendarDay(text) && time !== undefined ? { day: text, time } : null;
}

/** The day of a row, whatever its time; null for what is no real day. */
export function dayIn(date: string): CalendarDay | null {
  return momentIn(date)?.day ?? null;
}

function timeIn(text: string): string | null | undefined {
  if (text === '') return null;
  const [, hour, minute = '00'] = TIME.exec(text) ?? [];
  const isTime = hour !== undefined && Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 24 * 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').trim();
}
