import { calendarDay, type CalendarDay } from '../calendar.ts';
import type { NoiseZone } from '../report/monthly-report.ts';

/** Greatest equivalent levels (等效声级) by day (昼间, 6:00 to 22:00) and night (夜间), dB(A). */
export type NoiseLimits = { readonly day: number; readonly night: number };

/** An edition of GB 3096 (声环境质量标准). */
export type NoiseStandard = {
  readonly id: string;
  /** First day of data judged by it. */
  readonly from: CalendarDay;
  readonly limits: Readonly<Record<NoiseZone, NoiseLimits>>;
};

/** GB 3096-2008, clause 5.1, table 1. */
const LIMITS_2008: NoiseStandard['limits'] = {
  '0': { day: 50, night: 40 },
  '1': { day: 55, night: 45 },
  '2': { day: 60, night: 50 },
  '3': { day: 65, night: 55 },
  '4a': { day: 70, night: 55 },
  '4b': { day: 70, night: 60 },
};

export const GB3096_2008: NoiseStandard = {
  id: 'GB 3096-2008',
  from: calendarDay('2008-10-01'),
  limits: LIMITS_2008,
};

/** Newest first. */
const NOISE_STANDARDS: readonly NoiseStandard[] = [GB3096_2008];

/** The edition of GB 3096 that judges a day of data. @throws RangeError before the first one known here. */
export function noiseStandardOn(day: CalendarDay): NoiseStandard {
  const found = NOISE_STANDARDS.find(({ from }) => from <= day);
  if (!found) throw new RangeError(`No noise standard for ${day}. Data from 2008-10-01 on can be judged.`);
  return found;
}
