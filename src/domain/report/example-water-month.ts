import { expect } from 'vitest';
import { calendarDay } from '../calendar.ts';
import { month } from '../month.ts';
import type { Measurements } from '../water/item.ts';
import type { WarningRule } from '../water/warning.ts';
import { monthlyWaterOf, sectionMonthOf, type KnownSection, type WaterMonth } from './compile-water.ts';
import type { WaterWindow } from './monthly-water.ts';
import { isMissing, type Part } from './missing-part.ts';

/** The rule of the warnings. */
export const RULES: readonly WarningRule[] = [
  {
    id: 'own',
    from: calendarDay('2012-01-01'),
    nearLimitShare: 0.2,
    worseByClasses: 1,
    certainty: 'own-rule',
    source: 'example',
  },
];

/** A section of Keqiao with the target Ⅲ. */
export const section = (name: string, changes: Partial<KnownSection> = {}): KnownSection => ({
  name,
  district: 'keqiao',
  river: '示例河',
  basin: '示例流域',
  body: 'river',
  target: 3,
  ...changes,
});

/** What was measured of a section; null = no values. */
export type Sample = {
  readonly values: Measurements | null;
  readonly note?: string;
  readonly place?: Partial<KnownSection>;
};

/** A month with one sample of each section; null = no values. */
export function waterMonth(name: string, samples: Readonly<Record<string, Sample>>): WaterMonth {
  const sections = Object.entries(samples).map(([own, { values, note = null, place }]) =>
    sectionMonthOf(section(own, place), [{ values: values ?? {}, note }]),
  );
  return { month: month(name), sections };
}

/** A sample of ammonia nitrogen alone, mg/L. */
export const ammonia = (value: string): Sample => ({ values: { ammoniaNitrogen: value } });

/** The windows of the last of some months. */
export function windowsOf(
  months: readonly [...WaterMonth[], WaterMonth],
  before: WaterMonth | null = null,
  covered = true,
) {
  const water = monthlyWaterOf(months, covered, before, ['yuecheng', 'keqiao'], RULES);
  const of = (part: Part<WaterWindow>) => (isMissing(part) ? expect.fail('no window') : part);
  return { water, month: of(water.month), yearToDate: covered ? of(water.yearToDate) : null };
}
