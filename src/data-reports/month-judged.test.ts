import { describe, expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleWater, exampleWindow, sectionOf } from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { examplePage } from '#src/tables/example-page.ts';
import { DETAIL_TABLES, monthlyTables } from '#src/tables/monthly.ts';
import { wordsFor } from '#src/words/words.ts';
import { monthJudged } from './month-judged.ts';

const words = wordsFor(new URL('https://portal.example/'));
const window = exampleWindow([sectionOf('甲', 2)]);
const areas = { city: () => ({}), keqiao: () => ({ pm25: 90 }) };
const full: Partial<MonthlyReport> = {
  water: exampleWater({ month: window, yearToDate: window }),
  drinking: { sources: [], sourceShare: null, volumeShare: null },
  noise: { stations: [], dayShare: null, nightShare: null },
  townships: { rows: [] },
};
const pageOf = (name: string, changes: Partial<MonthlyReport> = {}) =>
  examplePage(exampleMonth(name, areas, { ...full, ...changes }), [exampleMonth('2025-10', areas)]);
const judged = monthJudged(pageOf('2026-10'), words);

test('every table of a month is known', () => {
  const ids = [...monthlyTables(pageOf('2026-10'), words).map(({ id }) => id)];
  const named = [...ids, ...DETAIL_TABLES.air, ...DETAIL_TABLES.water];
  expect(ids).toContain('townships');
  expect(named.filter((id) => !(id in judged))).toEqual([]);
});

describe('the air', () => {
  test.each([
    ['daily', '2026-10-01', '2026-10-31'],
    ['air', '2026-10-01', '2026-10-31'],
    ['air-year-to-date', '2026-01-01', '2026-10-31'],
    ['air-days-last-year', '2025-10-01', '2025-10-31'],
    ['air-days-year-to-date-last-year', '2025-01-01', '2025-10-31'],
  ])('of %s is that of %s to %s', (id, first, last) => {
    expect(judged[id]).toMatchObject({ parts: ['air'], air: { first, last } });
  });

  test('of a comparison is that of the month, since its base is judged again or not compared', () => {
    expect(judged['air-last-year']?.air).toEqual({ first: '2026-10-01', last: '2026-10-31' });
    expect(judged['air-year-to-date-last-year']?.air).toEqual({ first: '2026-01-01', last: '2026-10-31' });
  });

  test('has the rule of its index where one is printed that was computed here', () => {
    const named = Object.entries(judged).filter(([, { others }]) => others.includes('综合指数：new rule'));
    expect(named.map(([id]) => id)).toEqual([
      'air',
      'air-year-to-date',
      'air-last-year',
      'air-previous',
      'air-year-to-date-last-year',
    ]);
    const { air } = exampleMonth('2026-10', areas);
    const printed = 'missing' in air ? air : { ...air, indexRule: null };
    expect(monthJudged(pageOf('2026-10', { air: printed }), words)['air']?.others).toEqual([]);
  });
});

test('what is not air is judged by its own standards, means of townships by none', () => {
  const others = ['sections', 'drinking', 'noise', 'townships', 'trophic'].map((id) => judged[id]);
  expect(others).toEqual([
    { parts: ['water'], air: null, others: ['GB 3838-2002'] },
    { parts: ['drinking'], air: null, others: ['GB 3838-2002'] },
    { parts: ['noise'], air: null, others: ['GB 3096-2008'] },
    { parts: ['townships'], air: null, others: [] },
    { parts: ['water'], air: null, others: [] },
  ]);
});
