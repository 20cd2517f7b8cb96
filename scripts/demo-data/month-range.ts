import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { firstDayOfMonth, monthNumber, yearOfMonth, type Month } from '#src/domain/month.ts';
import { fraction, keyOf } from './random.ts';

const sampling = keyOf('day of sampling');

/** Months since the year 0: a key of chance, and a position on smooth noise. */
export function monthIndexOf(month: Month): number {
  return yearOfMonth(month) * 12 + monthNumber(month) - 1;
}

/** The day of a place's sample, the 2nd to the 10th of the month. */
export function samplingDay({ seed, place, month }: Visit): CalendarDay {
  const chance = fraction(seed, sampling, place, monthIndexOf(month));
  return addDays(firstDayOfMonth(month), 1 + Math.floor(chance * 9));
}

/** One place in one month of one invented world. */
export interface Visit {
  seed: number;
  /** The key of the place's name. */
  place: number;
  month: Month;
}

export interface MonthRange {
  /** 0 … 4294967295; the same seed gives the same bytes. */
  seed: number;
  /** First and last month, both included. */
  from: Month;
  to: Month;
}
