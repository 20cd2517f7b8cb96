import { describe, expect, test } from 'vitest';
import { weeklyOptions } from './options.ts';

const AIR = ['--air', 'a.csv'];

test('with a week and a file alone the rest is as usual', () => {
  expect(weeklyOptions(['weekly', '2019-W06', ...AIR])).toEqual({
    weeks: ['2019-W06'],
    air: ['a.csv'],
    out: 'content/reports/weekly',
    published: null,
    source: null,
    note: null,
    demonstration: false,
    replace: false,
  });
});

test('everything can be said, in any order', () => {
  const words = [
    '--air',
    'a.csv',
    '--out',
    'x',
    'weekly',
    '--published',
    '2026-11-24',
    '2019-W06',
    '--air',
    'b.csv',
  ];
  const more = ['--source', '局', '--note', '注', '--demonstration', '--replace'];
  expect(weeklyOptions([...words, ...more])).toEqual({
    weeks: ['2019-W06'],
    air: ['a.csv', 'b.csv'],
    out: 'x',
    published: '2026-11-24',
    source: '局',
    note: '注',
    demonstration: true,
    replace: true,
  });
});

test('the day on which each report is due can be asked for', () => {
  expect(weeklyOptions(['weekly', '2019-W06', ...AIR, '--published', 'due']).published).toBe('due');
});

test.each([
  ['2019-w06', ['2019-W06']],
  ['2020-W52..2021-W01', ['2020-W52', '2020-W53', '2021-W01']],
  ['2019-W06..2019-W06', ['2019-W06']],
])('%s are the weeks %j', (period, weeks) => {
  expect(weeklyOptions(['weekly', period, ...AIR]).weeks).toEqual(weeks);
});

test('the first week is that of the first standard', () => {
  expect(weeklyOptions(['weekly', '2012-W01', ...AIR]).weeks).toEqual(['2012-W01']);
});

test('a year of weeks is one period', () => {
  expect(weeklyOptions(['weekly', '2026-W01..2026-W53', ...AIR]).weeks).toHaveLength(53);
});

describe('what cannot be understood', () => {
  test.each([
    [[], /^用法：npm run report -- weekly/],
    [['weekly'], /^用法：/],
    [['monthly', '2019-02', ...AIR], /^用法：/],
    [['weekly', '2019-W06', '2019-W07', ...AIR], /^用法：/],
    [['weekly', '2019-W06'], /^没有给出小时数据文件（--air 文件\.csv）。\n用法：/],
    [
      ['weekly', '2019-W53', ...AIR],
      /^“2019-W53”不是 ISO 周。请写成 2019-W06，或一段 2025-W01\.\.2025-W52。$/,
    ],
    [['weekly', '2019-02-04', ...AIR], /^“2019-02-04”不是 ISO 周。/],
    [['weekly', '2019-W06..', ...AIR], /^“2019-W06\.\.”不是 ISO 周。/],
    [['weekly', '2019-W07..2019-W06', ...AIR], /^“2019-W07\.\.2019-W06”的开始晚于结束。/],
    [['weekly', '2011-W52', ...AIR], /^“2011-W52”早于 2012-W01：空气质量指数从 2012 年起才有标准。$/],
    [['weekly', '2011-W52..2012-W03', ...AIR], /^“2011-W52\.\.2012-W03”早于 2012-W01：/],
    [
      ['weekly', '2019-W06', ...AIR, '--published', '2026-02-30'],
      /^--published “2026-02-30”不是真实的日期。/,
    ],
    [['weekly', '2019-W06', ...AIR, '--unknown'], /--unknown.*\n用法：/s],
    [['weekly', '2019-W06', '--air'], /--air.*\n用法：/s],
  ])('%j', (words, message) => {
    expect(() => weeklyOptions(words)).toThrow(message);
  });
});
