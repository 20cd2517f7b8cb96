import { describe, expect, test } from 'vitest';
import { exampleMonth, exampleMonthlyAir } from '#src/domain/report/example-month.ts';
import { exampleWater, exampleWindow, exampleSection } from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { examplePage } from './example-page.ts';
import { rowsOf } from './example-rows.ts';
import { DETAIL_TABLES, monthlyTables, monthlyTablesOf } from './monthly.ts';

const words = wordsFor(new URL('https://portal.example/'));
const missing = { missing: 'not-published' } as const;
const areas = { city: () => ({}), keqiao: () => ({ pm25: 90 }) };
const idsOf = (report: MonthlyReport, others?: readonly MonthlyReport[]) =>
  monthlyTables(examplePage(report, others), words).map(({ id }) => id);

const window = exampleWindow([exampleSection('甲')], {
  basins: [
    { basin: '甲江', measured: 5, goodShare: 100, worstShare: 0, status: 'excellent', indicators: [] },
  ],
  trophic: [{ name: '乙湖', index: 30, state: 'mesotrophic', gap: null }],
});
const full = exampleMonth('2026-01', areas, {
  water: exampleWater({ month: window, yearToDate: window }),
  drinking: { sources: [drinkingSource()], sourceShare: 100, volumeShare: 100 },
  noise: { stations: [noiseStation()], dayShare: 100, nightShare: 100 },
  townships: { rows: [township()] },
});

describe('the tables of a month', () => {
  test('are in the order of its pages', () => {
    expect(idsOf(full, [exampleMonth('2025-12', areas), exampleMonth('2025-01', areas)])).toEqual([
      'air',
      'air-year-to-date',
      'air-last-year',
      'air-previous',
      'air-year-to-date-last-year',
      'air-days',
      'air-days-year-to-date',
      'exceedances',
      'days',
      'daily',
      'townships',
      'water',
      'water-changes',
      'sections',
      'basins',
      'trophic',
      'water-year-to-date',
      'sections-year-to-date',
      'drinking',
      'noise',
    ]);
  });

  test('have no table without a row: nothing to compare with, no exceedance', () => {
    expect(idsOf(exampleMonth('2026-01'))).toEqual([
      'air',
      'air-year-to-date',
      'air-days',
      'air-days-year-to-date',
      'days',
      'daily',
    ]);
  });

  test('of a report without days have neither register nor days', () => {
    const air = { ...exampleMonthlyAir('2026-01', areas), days: [] };
    const ids = idsOf(exampleMonth('2026-01', undefined, { air }));
    expect(ids).toEqual(['air', 'air-year-to-date', 'air-days', 'air-days-year-to-date']);
  });

  test('of a report without any part are none', () => {
    expect(idsOf(exampleMonth('2026-01', undefined, { air: missing }))).toEqual([]);
  });

  test('of a report with the year to date of water alone are those', () => {
    const water = exampleWater({ yearToDate: window });
    expect(idsOf(exampleMonth('2021-06', undefined, { air: missing, water }))).toEqual([
      'water-year-to-date',
      'sections-year-to-date',
    ]);
  });

  test('have every id once', () => {
    const ids = idsOf(full, [exampleMonth('2025-12', areas), exampleMonth('2025-01', areas)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('tables are found by their ids, in that order; what the report lacks is left out', () => {
  const tables = monthlyTablesOf(examplePage(full), ['sections', 'nothing', 'air'], words);
  expect(tables.map(({ id }) => id)).toEqual(['sections', 'air']);
});

test('the pages of details have tables that there are', () => {
  const others = [exampleMonth('2025-12', areas), exampleMonth('2025-01', areas)];
  const ids = idsOf(full, others);
  const printed = ['air-days-last-year', 'air-days-year-to-date-last-year'];
  const wanted = [...DETAIL_TABLES.air, ...DETAIL_TABLES.water].filter((id) => !printed.includes(id));
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test('across March 2026 the good share of last year is judged again', () => {
  const before = exampleMonth('2025-03', { city: () => ({ pm25: 70 }) });
  const [table] = monthlyTablesOf(
    examplePage(exampleMonth('2026-03', { city: () => ({ pm25: 50 }) }), [before]),
    ['air-last-year'],
    words,
  );
  expect(table && rowsOf(table)[0]).toMatchObject({
    good_share: 100,
    good_share_base: 0,
    good_share_change: 100,
    rejudged_by: 'HJ 633—2026；综合指数用本期的限值',
  });
});

function drinkingSource() {
  return {
    name: '丙水库',
    district: 'zhuji',
    body: 'reservoir',
    intake: 1,
    class: 2,
    gap: null,
    passes: true,
    failing: [],
  } as const;
}

function noiseStation() {
  const all = { count: 1, passed: 1 };
  return { name: '丁', district: 'keqiao', zone: '1', day: all, night: all } as const;
}

function township() {
  return {
    district: 'xinchang',
    name: '戊镇',
    month: 20,
    yearToDate: 20,
    lastYear: null,
    validDays: 30,
    gaps: {},
  };
}
