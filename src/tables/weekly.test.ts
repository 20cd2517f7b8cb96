import { describe, expect, test } from 'vitest';
import { exampleReport, judgedArea } from '#src/domain/report/example-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { weeklyTables } from './weekly.ts';

const words = wordsFor(new URL('https://portal.example/'));
const WEEK = '2025-W12';
const NOTHING = { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null };
const district = { ...judgedArea(WEEK, [{}, { pm25: 90 }, { pm10: 200 }]), area: 'keqiao' };
const report = exampleReport(WEEK, { areas: [judgedArea(WEEK, [NOTHING, { o3: 170 }]), district] });
const table = (id: string, of = report) =>
  weeklyTables(of, words).find((other) => other.id === id) ?? expect.fail(`no ${id}`);

test('a week has districts, days of the city, exceedances and days of all areas', () => {
  expect(weeklyTables(report, words).map(({ id }) => id)).toEqual([
    'districts',
    'daily',
    'exceedances',
    'days',
  ]);
  expect([table('daily').rows.length, table('days').rows.length]).toEqual([7, 14]);
});

test('the city and its districts keep their order', () => {
  expect(keysOf(table('districts'))).toBe('area,good_days,valid_days,pm25,worst_level');
  expect(rowsOf(table('districts'))).toEqual([
    { area: '全市', good_days: 5, valid_days: 6, pm25: 20, worst_level: 3 },
    { area: '柯桥区', good_days: 5, valid_days: 7, pm25: 30, worst_level: 3 },
  ]);
  expect(table('districts').notes).toEqual([]);
});

test('a week of the city alone says that districts are missing', () => {
  const alone = exampleReport(WEEK);
  expect(table('districts', alone).notes).toEqual([words.weekly.districts.missing]);
});

test('a week without the city has no days of it', () => {
  const only = exampleReport(WEEK, { areas: [district] });
  expect(weeklyTables(only, words).map(({ id }) => id)).not.toContain('daily');
});

describe('the register', () => {
  test('is by day, areas in the order of the report', () => {
    expect(rowsOf(table('exceedances')).map(({ day, area, pollutant }) => [day, area, pollutant])).toEqual([
      ['2025-03-18', '全市', 'O₃'],
      ['2025-03-18', '柯桥区', 'PM2.5'],
      ['2025-03-19', '柯桥区', 'PM10'],
    ]);
  });
});

test('an area without any value says so', () => {
  const nothing = perWeek(NOTHING);
  const [row] = rowsOf(table('districts', exampleReport(WEEK, { areas: [judgedArea(WEEK, nothing)] })));
  expect(row).toEqual({
    area: '全市',
    good_days: 0,
    valid_days: 0,
    pm25: '(未监测)',
    worst_level: '(未发布)',
  });
});

function perWeek<T>(values: T): T[] {
  return Array.from({ length: 7 }, () => values);
}
