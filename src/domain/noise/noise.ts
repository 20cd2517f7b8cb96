import { Big } from 'big.js';
import type { MonthlyNoise, NoiseStation, NoiseZone } from '../report/monthly-report.ts';
import { percentOf } from '../rounding.ts';
import type { NoiseStandard } from '../standards/gb3096.ts';

/**
 * Whether a level by day (昼间等效声级 Ld) meets the limit of its zone: at most the limit, as measured. GB 3096 compares the
 * measured value and says nothing of rounding, so 55.1 is over 55; only rules for noise sources round to whole decibels.
 * @param level dB(A), as printed. @throws for what is not a number.
 */
export function passesDay(level: number | string, zone: NoiseZone, { limits }: NoiseStandard): boolean {
  return new Big(level).lte(limits[zone].day);
}

/** Whether a level by night (夜间等效声级 Ln) meets the limit of its zone, as by day. */
export function passesNight(level: number | string, zone: NoiseZone, { limits }: NoiseStandard): boolean {
  return new Big(level).lte(limits[zone].night);
}

/** 达标率 by day and by night, %, one decimal: measurements (点次) that meet the limit / all; null without one. */
export function noiseSharesOf(
  stations: readonly NoiseStation[],
): Pick<MonthlyNoise, 'dayShare' | 'nightShare'> {
  return { dayShare: shareOf(stations, 'day'), nightShare: shareOf(stations, 'night') };
}

function shareOf(stations: readonly NoiseStation[], time: 'day' | 'night'): number | null {
  const sum = (key: 'count' | 'passed') => stations.reduce((total, station) => total + station[time][key], 0);
  return percentOf(new Big(sum('passed')), new Big(sum('count')));
}
