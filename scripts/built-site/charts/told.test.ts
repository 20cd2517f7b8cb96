import { expect, test } from 'vitest';
import type { TableJson } from '../table-json.ts';
import type { FigureRead } from './chart-read.ts';
import { toldOf } from './told.ts';

const figureOf = (id: string): FigureRead => ({
  kind: 'bars',
  id,
  finding: '',
  sentence: '',
  limits: [],
  ticks: [],
});
const tableOf = (key: string, ...rows: TableJson['rows']): TableJson => ({
  columns: [{ key, decimals: 0 }],
  rows,
});

test('each year has the limit that was in force at its end', () => {
  const years = [2011, 2012, 2025, 2026, 2030, 2031].map((year) => `${year}年`);
  const table = tableOf('annual_pm25', { period: '2025年', annual_pm25: 28 });
  expect(toldOf(figureOf('pm25-years'), years, table)?.limits).toEqual([null, 35, 35, 30, 30, 25]);
});

test('each day has its own limit, also in the week that holds the change', () => {
  const rows = ['2026-02-28', '2026-03-01'].map((day) => ({ day, pm10: 130 }));
  const told = (key: string) =>
    toldOf(figureOf(key), ['2/28', '3/1'], tableOf(key, ...rows.map((row) => ({ ...row, [key]: 1 }))));
  expect(['pm25', 'pm10', 'o3'].map((key) => told(key)?.limits)).toEqual([
    [75, 60],
    [150, 120],
    [160, 160],
  ]);
});

test('a table that has a column of limits tells them itself; other figures have none', () => {
  const row = { month: '2026-02', pm25: 30, pm25_limit: 35 };
  const table = { columns: ['pm25', 'pm25_limit'].map((key) => ({ key, decimals: 0 })), rows: [row] };
  expect(toldOf(figureOf('pm25-trend'), ['2026年2月'], table)?.limits).toEqual([35]);
  const share = tableOf('good_share', { month: '2026-02', good_share: 90 });
  expect(toldOf(figureOf('good-share-trend'), ['2026年2月'], share)?.limits).toBeNull();
});

test('a figure that the table has no column of is told nothing of', () => {
  expect(toldOf(figureOf('o3'), [], tableOf('pm25'))).toBeNull();
});
