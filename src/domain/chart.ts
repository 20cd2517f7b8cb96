import type { AreaDay } from './air/area-day.ts';
import { perPollutant, POLLUTANTS, type Pollutant } from './air/pollutant.ts';
import type { CalendarDay } from './calendar.ts';
import { airLimitsOn, aqiStandardOn } from './standards/edition.ts';

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

/** The axis of a series: from 0 to a little over the greatest value or limit, marked at the breakpoints of the AQI. */
export type Axis = { readonly top: number; readonly ticks: readonly number[] };

export function axisOf(chart: DailyChart, { pollutant, values, limits }: ChartSeries): Axis {
  const top = Math.max(...limits, ...values.map((value) => value ?? 0)) * 1.15;
  const [first] = chart.days.toReversed();
  const breakpoints = first ? aqiStandardOn(first).columns.daily[pollutant].breakpoints : [0];
  return { top, ticks: breakpoints.filter((breakpoint) => breakpoint <= top) };
}
