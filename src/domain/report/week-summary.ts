import type { CalendarDay } from '../calendar.ts';
import { levelOfDay, type AreaDay } from '../air/area-day.ts';
import { exceedancesOf, type Exceedance } from '../air/exceedance.ts';
import { isGood, type Level } from '../air/level.ts';
import type { PerPollutant, Pollutant } from '../air/pollutant.ts';
import { countDays, mainPollutants, type DayCounts } from '../air/statistics.ts';
import { changeOf, type Change } from '../comparison.ts';
import { aqiStandardOn } from '../standards/edition.ts';
import { CITY, type ReportArea, type WeeklyReport } from './weekly-report.ts';

/** A day that was not good. */
export type PollutedDay = {
  readonly day: CalendarDay;
  readonly level: Level;
  readonly primary: readonly Pollutant[];
};

/** A day with values over a daily limit. */
export type ExceedanceDay = { readonly day: CalendarDay; readonly exceedances: readonly Exceedance[] };

/** What a report says of the city, as facts: the sentences, the strip and the chart are made from it. */
export type WeekSummary = {
  readonly days: readonly AreaDay[];
  readonly counts: DayCounts;
  readonly polluted: readonly PollutedDay[];
  /** Days without a published AQI. */
  readonly withoutAqi: readonly CalendarDay[];
  /** Primary on most days; none in a week of excellent days. */
  readonly main: readonly Pollutant[];
  readonly concentrations: PerPollutant<number | null>;
  /** PM2.5 against the week before, or why it cannot be compared. */
  readonly pm25Change: Change | 'no-report' | 'no-value';
  readonly exceedances: readonly ExceedanceDay[];
  /** The ids of the AQI standards that judged the days: two in a week that holds a change. */
  readonly standards: readonly string[];
};

/** @throws RangeError for a report without the city, which the schema does not let through. */
export function cityOf({ areas }: Pick<WeeklyReport, 'areas'>): ReportArea {
  const city = areas.find(({ area }) => area === CITY);
  if (!city) throw new RangeError('A weekly report needs the city as an area.');
  return city;
}

export function weekSummary(report: WeeklyReport, previous: WeeklyReport | null): WeekSummary {
  const { days, concentrations } = cityOf(report);
  const counts = countDays(days);
  return {
    days,
    counts,
    polluted: days.flatMap(pollutedDay),
    withoutAqi: days.filter(({ aqi }) => aqi === null).map(({ day }) => day),
    main: mainPollutants(counts),
    concentrations,
    pm25Change: pm25Change(concentrations.pm25, previous),
    exceedances: exceedanceDays(days),
    standards: [...new Set(days.map(({ day }) => aqiStandardOn(day).id))],
  };
}

function pm25Change(now: number | null, previous: WeeklyReport | null): WeekSummary['pm25Change'] {
  if (!previous) return 'no-report';
  return changeOf(now, cityOf(previous).concentrations.pm25) ?? 'no-value';
}

/** The days with a value over a limit, in order. */
export function exceedanceDays(days: readonly AreaDay[]): ExceedanceDay[] {
  return days
    .map((day) => ({ day: day.day, exceedances: exceedancesOf(day) }))
    .filter(({ exceedances }) => exceedances.length > 0);
}

function pollutedDay(day: AreaDay): PollutedDay[] {
  const level = levelOfDay(day);
  return level === null || isGood(level) ? [] : [{ day: day.day, level, primary: day.primary }];
}
