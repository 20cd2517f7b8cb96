import { dayOfEpoch, epochDayOf, isCalendarDay } from '#src/domain/calendar.ts';
import type { Row } from './rows.ts';

const DAY = /(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d))/.source;
const CLOCK = /(\d{1,2})(?::(\d\d))?(?::(\d\d))?(?:\.0+)?(?:\+08:?00)?[时点]?/.source;
const MOMENT = new RegExp(`^${DAY}(?:[T\\s]+${CLOCK})?$`);

/**
 * The number of an hour since 1970, by the hour-ending convention: hour H ends at H, so that `2019-02-05 00:00` is the 24th
 * hour of 4 February. Days start with number `24 × epoch day`.
 * @param hour the hour where it stands in a column of its own; else it is part of `moment`.
 * @returns null for what is no full hour of a real day.
 */
export function hourNumber(moment: string, hour?: string): number | null {
  const match = MOMENT.exec(moment.trim());
  if (!match) return null;
  const [, year, month, day, plainMonth, plainDay, clock, minute = '00', second = '00'] = match;
  const date = [year, month ?? plainMonth, day ?? plainDay].map((part) => part?.padStart(2, '0')).join('-');
  const ending = Number((hour ?? clock)?.trim() || Number.NaN); // an empty cell is no hour 0
  const isFull =
    minute === '00' && second === '00' && Number.isInteger(ending) && ending >= 0 && ending <= 24;
  return isFull && isCalendarDay(date) ? epochDayOf(date) * 24 + ending - 1 : null;
}

/** The end of an hour as people read it: `2019-02-04 24:00`. */
export function formatHour(number: number): string {
  return `${dayOfEpoch(Math.floor(number / 24))} ${String((number % 24) + 1).padStart(2, '0')}:00`;
}

/** The number of a row's hour, from `time` or from `date` and `hour`; null for what is no full hour of a real day. */
export function hourIn(row: Row): number | null {
  const time = row.cell('time');
  return time ? knownHour(time) : hourNumber(row.cell('date'), row.cell('hour'));
}

const known = new Map<string, number | null>();

/** Files repeat each hour for every station: what was worked out last is kept, some ten thousand hours at most. */
function knownHour(moment: string): number | null {
  const found = known.get(moment);
  if (found !== undefined) return found;
  if (known.size > 10_000) known.clear();
  const hour = hourNumber(moment);
  known.set(moment, hour);
  return hour;
}
