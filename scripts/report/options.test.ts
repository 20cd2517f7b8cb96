import { describe, expect, test } from 'vitest';
import { reportOptions } from './options.ts';

const AIR = ['--air', 'a.csv'];

/** The weeks or months asked for. */
function periodsOf(words: readonly string[]): readonly string[] {
  const options = reportOptions(words);
  return options.kind === 'weekly' ? options.weeks : options.months;
}

test('with a week and a file alone the rest is as usual', () => {
  expect(reportOptions(['weekly', '2019-W06', ...AIR])).toEqual({
    kind: 'weekly',
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
  expect(reportOptions([...words, ...more])).toEqual({
    kind: 'weekly',
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
  expect(reportOptions(['weekly', '2019-W06', ...AIR, '--published', 'due']).published).toBe('due');
});

test.each([
  ['2019-w06', ['2019-W06']],
  ['2020-W52..2021-W01', ['2020-W52', '2020-W53', '2021-W01']],
  ['2019-W06..2019-W06', ['2019-W06']],
])('%s are the weeks %j', (period, weeks) => {
  expect(periodsOf(['weekly', period, ...AIR])).toEqual(weeks);
});

test('the first week is that of the first standard', () => {
  expect(periodsOf(['weekly', '2012-W01', ...AIR])).toEqual(['2012-W01']);
});

test('a year of weeks is one period', () => {
  expect(periodsOf(['weekly', '2026-W01..2026-W53', ...AIR])).toHaveLength(53);
});

describe('months', () => {
  test('a month with files of every kind', () => {
    const files = ['--water', 'w1.csv', '--water', 'w2.csv', '--drinking', 'd.csv', '--townships', 't.csv'];
    expect(reportOptions(['monthly', '2026-10', ...AIR, ...files, '--noise', 'n.csv'])).toEqual({
      kind: 'monthly',
      months: ['2026-10'],
      air: ['a.csv'],
      water: ['w1.csv', 'w2.csv'],
      drinking: ['d.csv'],
      noise: ['n.csv'],
      townships: ['t.csv'],
      out: 'content/reports/monthly',
      published: null,
      source: null,
      note: null,
      demonstration: false,
      replace: false,
    });
  });

  test('a part alone is enough', () => {
    expect(reportOptions(['monthly', '2026-10', '--noise', 'n.csv'])).toMatchObject({ air: [], water: [] });
  });

  test.each([
    ['2026-10', ['2026-10']],
    ['2025-11..2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2024-02..2024-02', ['2024-02']],
    ['2012-01', ['2012-01']],
  ])('%s are the months %j', (period, months) => {
    expect(periodsOf(['monthly', period, ...AIR])).toEqual(months);
  });

  test.each([
    [['monthly', '2026-10'], /^没有给出数据文件/],
    [['monthly', '2026-13', ...AIR], /^“2026-13”不是月份。请写成 2026-10，或一段 2025-01\.\.2025-12。$/],
    [['monthly', '2026-W10', ...AIR], /^“2026-W10”不是月份。/],
    [['monthly', '2026-1', ...AIR], /^“2026-1”不是月份。/],
    [['monthly', '2026-10-01', ...AIR], /^“2026-10-01”不是月份。/],
    [['monthly', '2026-10..', ...AIR], /^“2026-10\.\.”不是月份。/],
    [['monthly', '2026-10..2026-11..2026-12', ...AIR], /^“2026-10\.\.2026-11\.\.2026-12”不是月份。/],
    [
      ['monthly', '2026-10..2026-09', ...AIR],
      /^“2026-10\.\.2026-09”的开始晚于结束。请写成 2025-01\.\.2025-12。$/,
    ],
    [['monthly', '2011-12', ...AIR], /^“2011-12”早于 2012-01：空气质量指数从 2012 年起才有标准。$/],
    [['monthly', '2026-10', ...AIR, '--soil', 's.csv'], /--soil.*\n用法：/s],
    [
      ['weekly', '2019-W06', ...AIR, '--water', 'w.csv', '--noise', 'n.csv'],
      /^周报只用 --air，没有 --water、--noise。\n用法：/,
    ],
    [['monthly', '2026-10', 'extra', ...AIR], /^用法：/],
  ])('%j cannot be understood', (words, message) => {
    expect(() => reportOptions(words)).toThrow(message);
  });
});

describe('what cannot be understood', () => {
  test.each([
    [[], /^用法：\n {2}npm run report -- weekly/],
    [['weekly'], /^用法：/],
    [['monthly'], /^用法：/],
    [['yearly', '2019', ...AIR], /^用法：/],
    [['weekly', '2019-W06', '2019-W07', ...AIR], /^用法：/],
    [['weekly', '2019-W06'], /^没有给出数据文件（--air 文件\.csv）。\n用法：/],
    [
      ['weekly', '2019-W53', ...AIR],
      /^“2019-W53”不是 ISO 周。请写成 2019-W06，或一段 2025-W01\.\.2025-W52。$/,
    ],
    [['weekly', '2019-02-04', ...AIR], /^“2019-02-04”不是 ISO 周。/],
    [['weekly', '2019-W06..', ...AIR], /^“2019-W06\.\.”不是 ISO 周。/],
    [['weekly', '2019-W06..2019-W07..2019-W08', ...AIR], /^“2019-W06\.\.2019-W07\.\.2019-W08”不是 ISO 周。/],
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
    expect(() => reportOptions(words)).toThrow(message);
  });
});
