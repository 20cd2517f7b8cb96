import { epochDayOf, type CalendarDay } from '#src/domain/calendar.ts';
import { fraction, keyOf } from '../random.ts';

const gap = keyOf('missing day of a township');

/** Share of the days without a valid mean. */
const rate = 0.012;

/**
 * Set by hand, so that a demonstration can point at it: five days without a monitor leave 26 of 31, one too few for a
 * monthly mean (GB 3095: at least 27). Odd and even years differ.
 */
const plans = {
  odd: { township: '嵊州演示二镇', month: '05', first: '05-12', last: '05-16' },
  even: { township: '诸暨演示一街道', month: '08', first: '08-03', last: '08-07' },
};

/** The long gap of a calendar year. */
export function longGapIn(year: number): { township: string; month: string; first: string; last: string } {
  return plans[year % 2 === 0 ? 'even' : 'odd'];
}

/** Whether a township has no valid mean on a day. `place` is the key of its name. */
export function isMissing(
  seed: number,
  { name, key }: Pick<Township, 'name' | 'key'>,
  day: CalendarDay,
): boolean {
  const { township, month, first, last } = longGapIn(Number(day.slice(0, 4)));
  const monthAndDay = day.slice(5);
  if (name === township && monthAndDay.startsWith(month)) return monthAndDay >= first && monthAndDay <= last;
  return fraction(seed, gap, key, epochDayOf(day)) < rate;
}

interface Township {
  name: string;
  /** The key of its name. */
  key: number;
}
