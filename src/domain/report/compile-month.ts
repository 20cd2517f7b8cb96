import { compositeRuleOn, type CompositeRule } from '../air/composite-index.ts';
import type { PlaceSeries } from '../air/network.ts';
import { daysOfMonth, lastDayOfMonth, type Month } from '../month.ts';
import { airWindow, type AreaMonth } from './air-window.ts';
import { compileAreas, type CompiledAreas } from './compile-areas.ts';
import type { AirStatistics, MonthlyAir } from './monthly-report.ts';

/** A month's areas, before the windows that hold it are made. */
export type CompiledMonth = CompiledAreas & { readonly month: Month };

export function compileMonth(
  month: Month,
  network: readonly PlaceSeries[],
  districts: readonly string[],
): CompiledMonth {
  return { month, ...compileAreas(daysOfMonth(month), network, districts) };
}

/**
 * The air part of a monthly report.
 * @param earlier the months before it, from January on; those that the input does not cover are not there.
 * @param covered whether all of them are there: else the year to date is missing.
 */
export function monthlyAirOf(
  month: CompiledMonth,
  earlier: readonly CompiledMonth[],
  covered: boolean,
  rules: readonly CompositeRule[],
): MonthlyAir {
  const rule = compositeRuleOn(lastDayOfMonth(month.month), rules);
  const areas = month.areas.map(({ area }) => area);
  return {
    indexRule: rule.id,
    month: areas.map((area) => airWindow(area, areaMonths(area, [month]), rule)),
    yearToDate: areas.map((area) => yearToDate(area, [...earlier, month], covered, rule)),
    lastYear: null,
    days: month.areas.map(({ values: _, ...area }) => area),
    frozen: month.frozen,
  };
}

function areaMonths(area: string, months: readonly CompiledMonth[]): AreaMonth[] {
  return months.flatMap(({ month, areas }) => {
    const found = areas.find((other) => other.area === area);
    return found ? [{ month, days: found.days, values: found.values }] : [];
  });
}

function yearToDate(
  area: string,
  months: readonly CompiledMonth[],
  covered: boolean,
  rule: CompositeRule,
): AirStatistics {
  const own = areaMonths(area, months);
  return covered && own.length === months.length ? airWindow(area, own, rule) : notCovered(area);
}

const FIGURES = ['validDays', 'byLevel', 'primaryDays', 'goodShare', 'compositeIndex'] as const;
const CONCENTRATIONS = { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null } as const;

function notCovered(area: string): AirStatistics {
  const names = [...FIGURES, ...Object.keys(CONCENTRATIONS)];
  return {
    area,
    validDays: null,
    byLevel: null,
    primaryDays: null,
    goodShare: null,
    compositeIndex: null,
    concentrations: CONCENTRATIONS,
    gaps: Object.fromEntries(names.map((name) => [name, 'not-covered'])),
  };
}
