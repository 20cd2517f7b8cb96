import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import {
  exampleAirSummary,
  exampleAreaSummary,
  exampleStatistics,
  printedStatistics,
} from '#src/domain/report/example-summary.ts';
import type { AirStatistics } from '#src/domain/report/monthly-report.ts';
import type { MonthAirSummary } from '#src/domain/report/month-summary.ts';
import { wordsFor } from '#src/words/words.ts';
import { airTable } from './air-table.ts';
import { keysOf, rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const index = (area: string, compositeIndex: number | null) =>
  exampleStatistics(area, {
    compositeIndex,
    gaps: compositeIndex === null ? { compositeIndex: 'too-few-days' } : {},
  });
const tableOf = (rows: readonly AirStatistics[], changes: Partial<MonthAirSummary> = {}) => {
  const areas = rows.map((row) => exampleAreaSummary(row));
  return airTable('month', month('2026-10'), exampleAirSummary(areas, changes), words);
};

test('has everything that is known of an area', () => {
  const table = tableOf([exampleStatistics('city'), index('keqiao', 3.2), index('yuecheng', 3.3)]);
  expect([table.id, table.title]).toEqual(['air', '各区县空气']);
  expect(keysOf(table)).toBe('area,rank,composite_index,good_share,pm25,pm10,o3,no2,so2,co,valid_days');
  expect(rowsOf(table)[0]).toEqual({
    area: '全市',
    rank: '(不排名)',
    composite_index: 3.12,
    good_share: 90,
    pm25: 28,
    pm10: 50,
    o3: 140,
    no2: 25,
    so2: 6,
    co: 0.8,
    valid_days: 30,
  });
});

describe('the ranking', () => {
  const ranks = (...rows: AirStatistics[]) => rowsOf(tableOf(rows)).map(({ area, rank }) => [area, rank]);

  test('is of the districts after the city, the least index first, ties at one rank', () => {
    expect(
      ranks(
        index('city', 9),
        index('zhuji', 3),
        index('keqiao', 2),
        index('yuecheng', 3),
        index('xinchang', 4),
      ),
    ).toEqual([
      ['全市', '(不排名)'],
      ['柯桥区', 1],
      ['诸暨市', 2],
      ['越城区', 2],
      ['新昌县', 4],
    ]);
  });

  test('has a district without an index last, with the reason', () => {
    const table = tableOf([index('city', 3), index('zhuji', null), index('keqiao', 2), index('yuecheng', 3)]);
    expect(rowsOf(table).at(-1)).toMatchObject({
      area: '诸暨市',
      rank: '(不排名)',
      composite_index: '(有效天数不足)',
    });
    expect(table.caption).toContain('2026年10月。区县按综合指数从小到大排列');
  });

  test.each([
    ['one district alone', [index('xinchang', 3)]],
    ['the city with one district', [index('city', 3), index('xinchang', 3)]],
    ['the city alone', [index('city', 3)]],
    ['districts without any index', [index('city', 3), index('zhuji', null), index('keqiao', null)]],
  ])('is not there for %s', (_, rows) => {
    const table = tableOf(rows);
    expect(keysOf(table)).not.toContain('rank');
    expect(table.caption).toBe('2026年10月的空气质量');
    expect(table.rows).toHaveLength(rows.length);
  });
});

describe('what a source does not print', () => {
  test('is left out and named', () => {
    const table = tableOf([printedStatistics('xinchang', 96.7)], { isComputed: false });
    expect(keysOf(table)).toBe('area,good_share');
    expect(table.notes).toEqual([
      '数字按来源公布的照录，没有重新计算。',
      '来源没有公布：综合指数、PM2.5、PM10、O₃、NO₂、SO₂、CO、有效天数。',
    ]);
  });

  test('of one area alone is a gap', () => {
    const table = tableOf([exampleStatistics('city'), printedStatistics('keqiao', 90)]);
    expect(rowsOf(table)[1]).toMatchObject({ good_share: 90, pm25: '(未公布)', valid_days: '(未公布)' });
  });
});

describe('notes', () => {
  test('name the rule of the composite index, and whether it is settled', () => {
    expect(tableOf([exampleStatistics('city')]).notes.at(-1)).toBe('综合指数old rule，由表中的浓度计算。');
    const { rule } = exampleAirSummary([]);
    const unsettled = { ...rule, certainty: 'unsettled' as const, source: '征求意见稿' };
    expect(tableOf([exampleStatistics('city')], { rule: unsettled }).notes.at(-1)).toBe(
      '综合指数old rule，由表中的浓度计算。这种算法尚无定论：征求意见稿。',
    );
  });

  const yearOf = (yearToDateStandards: string[]) => {
    const yearToDate = exampleStatistics('city', { validDays: 300 });
    const areas = [exampleAreaSummary(exampleStatistics('city'), { yearToDate })];
    return airTable('yearToDate', month('2026-10'), exampleAirSummary(areas, { yearToDateStandards }), words);
  };

  test('of a year to date across the change name both standards', () => {
    expect(yearOf(['HJ 633-2012', 'HJ 633—2026']).notes.at(-1)).toContain(
      '此前的日子按HJ 633-2012评价，此后按HJ 633—2026',
    );
    expect(yearOf(['HJ 633—2026']).notes.join('')).not.toContain('跨过');
  });

  test('of the month never do', () => {
    const both = { yearToDateStandards: ['HJ 633-2012', 'HJ 633—2026'] };
    expect(tableOf([exampleStatistics('city')], both).notes.join('')).not.toContain('跨过');
  });

  test('the year to date has its own figures, period and address', () => {
    const table = yearOf(['HJ 633—2026']);
    expect([table.id, table.title, table.caption]).toEqual([
      'air-year-to-date',
      '各区县空气，当年累计',
      '2026年1—10月的空气质量',
    ]);
    expect(rowsOf(table)[0]).toMatchObject({ valid_days: 300 });
  });
});

test('an area without a year to date is not in its table', () => {
  const areas = [exampleAreaSummary(exampleStatistics('city'))];
  expect(airTable('yearToDate', month('2026-10'), exampleAirSummary(areas), words).rows).toEqual([]);
});
