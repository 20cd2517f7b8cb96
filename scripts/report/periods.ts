import type { Week } from '#src/domain/calendar.ts';
import { FIRST_MONTH, month, monthsBetween, type Month } from '#src/domain/month.ts';
import { FIRST_WEEK, week, weeksBetween } from '#src/domain/week.ts';
import { InputError } from '../input-error.ts';

/** The weeks that `2019-W06` or `2025-W01..2025-W52` asks for. @throws InputError for anything else. */
export function weeksIn(period: string): Week[] {
  return periodsIn(period, {
    read: (first, last) => weeksBetween(week(first), week(last)),
    earliest: FIRST_WEEK,
    unreadable: '不是 ISO 周。请写成 2019-W06，或一段 2025-W01..2025-W52',
    example: '2025-W01..2025-W52',
  });
}

/** The months that `2026-10` or `2025-01..2025-12` asks for. @throws InputError for anything else. */
export function monthsIn(period: string): Month[] {
  return periodsIn(period, {
    read: (first, last) => monthsBetween(month(first), month(last)),
    earliest: FIRST_MONTH,
    unreadable: '不是月份。请写成 2026-10，或一段 2025-01..2025-12',
    example: '2025-01..2025-12',
  });
}

type Kind<T> = {
  /** @throws RangeError for what is no such period. */
  readonly read: (first: string, last: string) => T[];
  readonly earliest: T;
  readonly unreadable: string;
  readonly example: string;
};

function periodsIn<T extends string>(period: string, { read, earliest, unreadable, example }: Kind<T>): T[] {
  const [first = '', last = first, ...more] = period.split('..');
  const periods = more.length > 0 ? null : readOrNull(() => read(first, last));
  if (!periods) throw new InputError(`“${period}”${unreadable}。`);
  if (periods[0] && periods[0] < earliest) {
    throw new InputError(`“${period}”早于 ${earliest}：空气质量指数从 2012 年起才有标准。`);
  }
  if (periods.length > 0) return periods;
  throw new InputError(`“${period}”的开始晚于结束。请写成 ${example}。`);
}

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
