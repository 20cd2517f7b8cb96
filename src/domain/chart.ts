import type { AreaDay } from './air/area-day.ts';
import { perPollutant, POLLUTANTS, type Pollutant } from './air/pollutant.ts';
import type { CalendarDay } from './calendar.ts';
import { airLimitsOn } from './standards/edition.ts';

/** One pollutant over the days of a chart. */
export type ChartSeries = {
  readonly pollutant: Pollutant;
  /** µg/m³, CO mg/m³; null = missing. */
  readonly values: readonly (number | null)[];
  /** The daily limit of each day: two in a week that holds a change of standard. */
  readonly limits: readonly number[];
};

/** What table, drawing and interactive chart are all made from. */
export type DailyChart = { readonly days: readonly CalendarDay[]; readonly series: readonly ChartSeries[] };

export function dailyChart(days: readonly AreaDay[]): DailyChart {
  const limits = days.map(({ day }) => airLimitsOn(day).daily);
  const series = perPollutant((pollutant) => ({
    pollutant,
    values: days.map(({ concentrations }) => concentrations[pollutant]),
    limits: limits.map((daily) => daily[pollutant]),
  }));
  return { days: days.map(({ day }) => day), series: POLLUTANTS.map((pollutant) => series[pollutant]) };
}

/** The top of the axis: a fifth above the greatest value or limit, at 1, 2, 2.5 or 5 times a power of ten, a step further. */
export function axisTop({ values, limits }: Pick<ChartSeries, 'values' | 'limits'>): number {
  const greatest = Math.max(...limits, ...values.map((value) => value ?? 0)) * 1.15;
  const magnitude = 10 ** Math.floor(Math.log10(greatest));
  const step = [0.1, 0.2, 0.25, 0.5].map((part) => part * magnitude).find((size) => greatest / size <= 8);
  const size = step ?? magnitude;
  return Math.ceil(greatest / size) * size;
}
