import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { exampleStatistics, printedStatistics } from '#src/domain/report/example-summary.ts';
import type { MonthlyAir } from '#src/domain/report/monthly-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { dayCountTables } from './day-count-table.ts';
import { keysOf, rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const bare: MonthlyAir = {
  indexRule: null,
  month: [],
  yearToDate: [],
  lastYear: null,
  days: [],
  frozen: [],
};
const tablesOf = (changes: Partial<MonthlyAir>) =>
  dayCountTables(month('2026-10'), { ...bare, ...changes }, words);
const counted = [exampleStatistics('city')];

test('counts days at each level and days of each primary pollutant', () => {
  const [table] = tablesOf({ month: counted });
  expect(table && rowsOf(table)).toEqual([
    {
      area: '全市',
      valid_days: 30,
      level_1: 12,
      level_2: 15,
      level_3: 3,
      level_4: 0,
      level_5: 0,
      level_6: 0,
      primary_pm25: 10,
      primary_pm10: 2,
      primary_o3: 7,
      primary_no2: 0,
      primary_so2: 0,
      primary_co: 0,
    },
  ]);
});

test('every window has a table of its own', () => {
  const tables = tablesOf({
    month: counted,
    yearToDate: counted,
    lastYear: { month: counted, yearToDate: counted },
  });
  expect(tables.map(({ id, caption }) => [id, caption.split('各级别')[0]])).toEqual([
    ['air-days', '2026年10月'],
    ['air-days-year-to-date', '2026年1—10月'],
    ['air-days-last-year', '2025年10月'],
    ['air-days-year-to-date-last-year', '2025年1—10月'],
  ]);
  expect(tables.map(({ title }) => title.slice('各级天数和首要污染物'.length))).toEqual([
    '',
    '，当年累计',
    '，去年同月',
    '，去年同期累计',
  ]);
});

test('a window of which no days are known has none', () => {
  const printed = [printedStatistics('city', 90)];
  expect(tablesOf({ month: printed, yearToDate: counted }).map(({ id }) => id)).toEqual([
    'air-days-year-to-date',
  ]);
});

test('primary pollutants that a source does not print are left out; of one area they are a gap', () => {
  const unprinted = exampleStatistics('city', {
    primaryDays: null,
    gaps: { primaryDays: 'not-published' },
  });
  const [alone] = tablesOf({ month: [unprinted] });
  expect(alone && keysOf(alone)).toBe('area,valid_days,level_1,level_2,level_3,level_4,level_5,level_6');
  const [both] = tablesOf({ month: [unprinted, exampleStatistics('keqiao')] });
  expect(both && rowsOf(both).map((row) => row['primary_o3'])).toEqual(['(未公布)', 7]);
});
