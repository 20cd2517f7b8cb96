import { expect, test } from 'vitest';
import { exampleMonth, exampleMonthlyAir } from '#src/domain/report/example-month.ts';
import { printedStatistics } from '#src/domain/report/example-summary.ts';
import { exampleWater, exampleWindow, sectionOf } from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { examplePage } from '#src/tables/example-page.ts';
import { hasDetail } from './detail.ts';

const missing = { missing: 'not-published' } as const;
const withSections = (count: number): Partial<MonthlyReport> => ({
  air: missing,
  water: exampleWater({
    month: exampleWindow(Array.from({ length: count }, (_, index) => sectionOf(`断面${index}`, 2))),
  }),
});
const has = (detail: 'air' | 'water', changes: Partial<MonthlyReport> = {}) =>
  hasDetail(examplePage(exampleMonth('2026-01', undefined, changes)), detail);

test('air with days, or counts of them, has a page of its own', () => {
  expect(has('air')).toBe(true);
  expect(has('air', { air: missing })).toBe(false);
});

test('air of a source that prints only shares has none', () => {
  const printed = [printedStatistics('xinchang', 96.7)];
  const air = { ...exampleMonthlyAir('2026-01'), month: printed, yearToDate: printed, days: [] };
  expect(has('air', { air })).toBe(false);
});

test('water has one from the eleventh section on', () => {
  expect([has('water', withSections(10)), has('water', withSections(11)), has('water')]).toEqual([
    false,
    true,
    false,
  ]);
});
