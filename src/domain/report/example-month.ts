import type { CompositeRule } from '../air/composite-index.ts';
import { areaDayOf } from '../air/area-day.ts';
import { perPollutant } from '../air/pollutant.ts';
import { addDays, calendarDay, type CalendarDay } from '../calendar.ts';
import { daysOfMonth, lastDayOfMonth, month, monthsToDate } from '../month.ts';
import type { AreaMonth } from './air-window.ts';
import type { CompiledArea } from './compile-areas.ts';
import { monthlyAirOf, type CompiledMonth } from './compile-month.ts';
import { areaValues, type ExampleValues } from './example-report.ts';
import type { MonthlyAir, MonthlyReport } from './monthly-report.ts';

/** The values of an area on a day; what is not given is that of an excellent day. */
export type ValuesOn = (day: CalendarDay) => ExampleValues;

const settled = { weights: perPollutant(() => 1), certainty: 'settled', source: 'example' } as const;
const limits = { pm25: 35, pm10: 70, o3: 160, no2: 40, so2: 60, co: 4 };

/** Two rules of the composite index for tests, the newer from the change of 2026 on. */
export const EXAMPLE_RULES: readonly CompositeRule[] = [
  { ...settled, id: 'old', from: calendarDay('2012-01-01'), limits, name: 'old rule' },
  {
    ...settled,
    id: 'new',
    from: calendarDay('2026-03-01'),
    limits: { ...limits, pm25: 30, pm10: 60 },
    name: 'new rule',
  },
];

/** One area in a month, judged from its daily values. */
export function areaMonth(name: string, valuesOn: ValuesOn = () => ({})): AreaMonth {
  const judged = daysOfMonth(month(name)).map((day) => {
    const values = areaValues(valuesOn(day));
    const coverage = perPollutant((pollutant) => (values[pollutant].gap ? 12 : 24));
    return { values, day: areaDayOf(day, values, coverage) };
  });
  return {
    month: month(name),
    days: judged.map(({ day }) => day),
    values: judged.map(({ values }) => values),
  };
}

/** The areas of a month before their windows are made, for tests. */
export function compiledMonth(
  name: string,
  areas: Readonly<Record<string, ValuesOn>> = { city: () => ({}) },
): CompiledMonth {
  const compiled = Object.entries(areas).map(([area, valuesOn]): CompiledArea => {
    const { days, values } = areaMonth(name, valuesOn);
    return { area, basis: 'hours', expected: 24, days, values };
  });
  return { month: month(name), areas: compiled, frozen: [] };
}

/** The air part of a month, with its year to date from January on. */
export function exampleMonthlyAir(name: string, areas?: Readonly<Record<string, ValuesOn>>): MonthlyAir {
  const earlier = monthsToDate(month(name)).slice(0, -1);
  return monthlyAirOf(
    compiledMonth(name, areas),
    earlier.map((other) => compiledMonth(other, areas)),
    true,
    EXAMPLE_RULES,
  );
}

const missing = { missing: 'not-supplied' } as const;

/** A sound monthly report for tests, without the parts other than air. */
export function exampleMonth(
  name: string,
  areas?: Readonly<Record<string, ValuesOn>>,
  changes: Partial<MonthlyReport> = {},
): MonthlyReport {
  return {
    month: month(name),
    scope: 'city',
    title: null,
    edition: 1,
    publishedOn: addDays(lastDayOfMonth(month(name)), 15),
    provenance: { kind: 'demonstration' },
    air: changes.air ?? exampleMonthlyAir(name, areas),
    townships: missing,
    water: missing,
    drinking: missing,
    noise: missing,
    notes: [],
    ...changes,
  };
}
