import type { AirLimits } from '../standards/gb3095.ts';
import { decimalsOf, type Pollutant } from './pollutant.ts';
import { meanOfMeans, roundMean } from './mean.ts';
import { isGreater, meanOf, present, type DayReadings, type Mean } from './reading.ts';

/** Why a daily value is missing. */
export type Gap =
  /** Not one reading (未监测或全天缺测). */
  | 'no-readings'
  /** Too few valid hours in the day (有效小时不足). */
  | 'too-few-hours'
  /** Too few stations with a valid day (有效点位不足). */
  | 'too-few-stations'
  /** The instrument repeated one reading and was left out (仪器示值不变). */
  | 'frozen';

/** The daily value of one place, exact, or the reason why there is none. */
export type DailyValue =
  { readonly value: Mean; readonly gap: null } | { readonly value: null; readonly gap: Gap };

/** GB 3095 table of validity (数据统计的有效性规定): hours a daily mean needs. */
export const DAILY_HOURS = 20;
const EIGHT_HOURS = 8;
/** Hours an 8-hour mean needs. */
export const EIGHT_HOUR_HOURS = 6;
/** HJ 663 6.1.2: 8-hour means a day's maximum needs, of the 17 that end from 08:00 to 24:00. */
export const EIGHT_HOUR_MEANS = 14;

/** The daily value of one pollutant at one place: the daily mean; for O3 the maximum 8-hour mean (日最大8小时平均). */
export function dailyValueOf(pollutant: Pollutant, readings: DayReadings, limits: AirLimits): DailyValue {
  if (present(readings).length === 0) return { value: null, gap: 'no-readings' };
  const value = pollutant === 'o3' ? maximumEightHourMean(readings, limits) : dailyMean(readings);
  return value ? { value, gap: null } : { value: null, gap: 'too-few-hours' };
}

function dailyMean(readings: DayReadings): Mean | null {
  const valid = present(readings);
  return valid.length < DAILY_HOURS ? null : meanOf(valid);
}

/** With fewer than 14 means the maximum still counts when it exceeds the limit (HJ 663 6.1.2). */
function maximumEightHourMean(readings: DayReadings, limits: AirLimits): Mean | null {
  const means = eightHourMeans(readings);
  const [first, ...others] = means;
  if (!first) return null;
  const maximum = others.reduce((greatest, mean) => (isGreater(mean, greatest) ? mean : greatest), first);
  return means.length >= EIGHT_HOUR_MEANS || isOver(maximum, limits) ? maximum : null;
}

/** Judged as it is published: rounded first (HJ 663). */
function isOver(maximum: Mean, limits: AirLimits): boolean {
  return roundMean(meanOfMeans([maximum]), decimalsOf('o3')) > limits.daily.o3;
}

/** The valid 8-hour means that end from 08:00 to 24:00; readings are whole numbers, so a running sum stays exact. */
function eightHourMeans(readings: DayReadings): Mean[] {
  const means: Mean[] = [];
  let [sum, count] = [0, 0];
  for (const [hour, reading] of readings.entries()) {
    const left = readings[hour - EIGHT_HOURS] ?? null;
    sum += (reading ?? 0) - (left ?? 0);
    count += (reading === null ? 0 : 1) - (left === null ? 0 : 1);
    if (hour >= EIGHT_HOURS - 1 && count >= EIGHT_HOUR_HOURS) means.push({ sum, count });
  }
  return means;
}
