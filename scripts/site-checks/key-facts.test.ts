import { expect, test } from 'vitest';
import { exampleEntry, exampleSite } from './example-site.ts';
import { keyFactProblems } from './key-facts.ts';

const AIR = {
  columns: [
    { key: 'area', kind: 'text', decimals: 0, unit: null },
    { key: 'good_share', kind: 'decimal', decimals: 1, unit: '%' },
    { key: 'pm25', kind: 'integer', decimals: 0, unit: '微克/立方米' },
    { key: 'change', kind: 'change', decimals: 1, unit: '%' },
  ],
  rows: [
    { area: '全市', good_share: 90, pm25: 17, change: -2 },
    { area: '柯桥区', good_share: 73.3, pm25: null },
  ],
};
const YEAR = {
  columns: [
    { key: 'indicator', kind: 'text', decimals: 0, unit: null },
    { key: 'area', kind: 'text', decimals: 0, unit: null },
    { key: 'figure', kind: 'decimal', decimals: 0, unit: null },
    { key: 'unit', kind: 'text', decimals: 0, unit: null },
  ],
  rows: [
    { indicator: '优良率', area: '全市', figure: 95, unit: '%' },
    { indicator: '优良率', area: '柯桥区', figure: 94, unit: '%' },
  ],
};
const FILES = {
  'reports/monthly/2021-06/index.html': '',
  'reports/monthly/2021-06/air.json': JSON.stringify(AIR),
  'reports/monthly/2021-06/air.csv': '',
  'reports/annual/2023/index.html': '',
  'reports/annual/2023/figures.json': JSON.stringify(YEAR),
};

const month = { report: 'monthly/2021-06', table: 'air', row: '全市', column: 'pm25' };
const year = { report: 'annual/2023', table: 'figures', row: '优良率', column: 'figure' };
const sound = { number: '17', unit: '微克/立方米', place: '全市', figure: month };

/** The problems of a release with one key fact, on the lines of its fields. */
function problems(fact: object): string[] {
  const lineOf = (path: readonly PropertyKey[]) => 10 + path.length;
  const entry = { ...exampleEntry('news', '2026-001', { keyFacts: [fact] }), lineOf };
  return keyFactProblems(exampleSite(FILES, { items: [entry] }));
}

test.each([
  sound,
  { ...sound, number: '17 微克/立方米' },
  { ...sound, number: '90.0', unit: '%', figure: { ...month, column: 'good_share' } },
  { ...sound, number: '90.0%', unit: '%', figure: { ...month, column: 'good_share' } },
  { ...sound, number: '−2.0', unit: '%', figure: { ...month, column: 'change' } },
  { ...sound, number: '95', unit: '%', figure: year },
  { ...sound, number: '95.0', unit: '%', figure: year },
  { ...sound, number: '94', unit: '%', place: '柯桥区', figure: year },
  { ...sound, number: '1', figure: null },
])('%j says what its report says', (fact) => {
  expect(problems(fact)).toEqual([]);
});

test('a number that differs is named with file, line, field and cure', () => {
  expect(problems({ ...sound, number: '18' })).toEqual([
    'content/news/2026-001:13: keyFacts.0.number：“18”与 /reports/monthly/2021-06/air.json 不同，那里是 17。请改成 17，或改正 figure。',
  ]);
});

test.each([
  [
    { ...sound, number: '90', unit: '%', figure: { ...month, column: 'good_share' } },
    '那里是 90.0。请改成 90.0',
  ],
  [{ ...sound, number: '170' }, '那里是 17。'],
  [{ ...sound, number: '' }, '那里是 17。'],
  [{ ...sound, unit: '毫克/立方米' }, 'keyFacts.0.unit：“毫克/立方米”与'],
  [{ ...sound, number: '94', unit: '%', figure: year }, '那里是 95。'],
  [{ ...sound, number: '95', unit: '%', place: '诸暨市', figure: year }, '没有“优良率”这一行'],
  [
    { ...sound, figure: { ...month, report: 'monthly/2021-13' } },
    'figure.report：没有报告 /reports/monthly/2021-13/。',
  ],
  [
    { ...sound, figure: { ...month, table: 'water' } },
    'figure.table：/reports/monthly/2021-06/ 没有表“water”。请写其中之一：air。',
  ],
  [
    { ...sound, figure: { ...month, row: '绍兴' } },
    'figure.row：/reports/monthly/2021-06/air.json 没有“绍兴”这一行',
  ],
  [
    { ...sound, figure: { ...month, column: 'pm10' } },
    'figure.column：/reports/monthly/2021-06/air.json 没有这一列。请写其中之一：area、good_share',
  ],
  [{ ...sound, figure: { ...month, row: '柯桥区' } }, '的这一格没有数。'],
])('%j is reported', (fact, problem) => {
  expect(problems(fact)).toEqual([expect.stringContaining(problem)]);
});

test('a row that cannot be told from another is reported', () => {
  const twice = { ...YEAR, rows: [YEAR.rows[0], YEAR.rows[0]] };
  const files = { ...FILES, 'reports/annual/2023/figures.json': JSON.stringify(twice) };
  const fact = { ...sound, number: '95', unit: '%', figure: year };
  const items = [exampleEntry('news', '2026-001', { keyFacts: [fact] })];
  expect(keyFactProblems(exampleSite(files, { items }))).toEqual([
    expect.stringContaining('有 2 行都是“优良率”'),
  ]);
});
