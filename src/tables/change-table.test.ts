import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import type { AirComparison } from '#src/domain/report/air-comparison.ts';
import {
  changeBy,
  comparisonWith,
  exampleAirSummary,
  exampleAreaSummary,
  exampleStatistics,
  INCOMPARABLE,
  NO_VALUE,
  pointsBy,
  printedStatistics,
} from '#src/domain/report/example-summary.ts';
import { wordsFor } from '#src/words/words.ts';
import type { ChangeKind } from './change-row.ts';
import { changeTable } from './change-table.ts';
import { keysOf, rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const all = comparisonWith({
  pm25: changeBy(-3.7, 27),
  goodShare: pointsBy(2.5, 87.5),
  compositeIndex: changeBy(0, 3.12),
});
const tableWith = (comparison: AirComparison, kind: ChangeKind = 'last-year', name = '2025-10') => {
  const compared = { lastYear: comparison, previous: comparison, yearToDateLastYear: comparison };
  const yearToDate = exampleStatistics('city', { goodShare: 93.1 });
  const areas = [exampleAreaSummary(exampleStatistics('city'), { yearToDate, ...compared })];
  return changeTable(kind, month(name), exampleAirSummary(areas), words);
};

test('has each figure, its base and its change with a sign', () => {
  const table = tableWith(all);
  expect(keysOf(table)).toBe(
    'area,pm25,pm25_base,pm25_change,good_share,good_share_base,good_share_change,' +
      'composite_index,composite_index_base,composite_index_change',
  );
  expect(rowsOf(table)).toEqual([
    {
      area: '全市',
      pm25: 28,
      pm25_base: 27,
      pm25_change: -3.7,
      good_share: 90,
      good_share_base: 87.5,
      good_share_change: 2.5,
      composite_index: 3.12,
      composite_index_base: 3.12,
      composite_index_change: 0,
    },
  ]);
});

test.each<[ChangeKind, string, string, string]>([
  ['last-year', 'air-last-year', '与去年同月比', '2025年10月与去年同月比；'],
  ['previous', 'air-previous', '与上月比', '2025年10月与上月比；'],
  ['year-to-date', 'air-year-to-date-last-year', '累计与去年同期比', '2025年1—10月与去年同期比；'],
])('%s has its address, title and period', (kind, id, title, caption) => {
  const table = tableWith(all, kind);
  expect([table.id, table.title]).toEqual([id, title]);
  expect(table.caption).toBe(`${caption}浓度和指数用百分比，比例用百分点`);
});

test('each kind compares its own windows', () => {
  const lastYear = comparisonWith({ pm25: changeBy(1, 1) });
  const previous = comparisonWith({ pm25: changeBy(2, 2) });
  const yearToDateLastYear = comparisonWith({ pm25: changeBy(3, 3) });
  const yearToDate = exampleStatistics('city', { goodShare: 93.1 });
  const area = exampleAreaSummary(exampleStatistics('city'), {
    yearToDate,
    lastYear,
    previous,
    yearToDateLastYear,
  });
  const told = (kind: ChangeKind) => {
    const [row] = rowsOf(changeTable(kind, month('2025-10'), exampleAirSummary([area]), words));
    return [row?.['good_share'], row?.['pm25_change']];
  };
  expect([told('last-year'), told('previous'), told('year-to-date')]).toEqual([
    [90, 1],
    [90, 2],
    [93.1, 3],
  ]);
});

describe('what cannot be compared', () => {
  test('says why, in both columns', () => {
    const table = tableWith(comparisonWith({ pm25: changeBy(1, 20), goodShare: INCOMPARABLE }));
    expect(rowsOf(table)[0]).toMatchObject({
      good_share_base: '(不可比)',
      good_share_change: '(不可比)',
      composite_index_base: '(没有对比期的报告)',
      composite_index_change: '(没有对比期的报告)',
    });
    expect(rowsOf(tableWith(comparisonWith({ goodShare: INCOMPARABLE, pm25: NO_VALUE })))[0]).toMatchObject({
      pm25_base: '(没有数值可比)',
    });
  });

  test('leaves an area out when there is nothing at all', () => {
    expect(tableWith(comparisonWith()).rows).toEqual([]);
    expect(tableWith(comparisonWith({ pm25: NO_VALUE })).rows).toEqual([]);
  });

  test('keeps an area of which all is 不可比', () => {
    expect(tableWith(comparisonWith({ goodShare: INCOMPARABLE })).rows).toHaveLength(1);
  });

  test('a figure of its own that is missing says why', () => {
    const areas = [exampleAreaSummary(printedStatistics('city', 90), { lastYear: all })];
    const table = changeTable('last-year', month('2025-10'), exampleAirSummary(areas), words);
    expect(rowsOf(table)[0]).toMatchObject({ pm25: '(未公布)', good_share: 90 });
  });
});

describe('a base that was judged again', () => {
  const again = comparisonWith({
    goodShare: pointsBy(-6.4, 90, { rejudged: 'HJ 633—2026' }),
    compositeIndex: changeBy(4, 3, { rejudged: 'new' }),
  });

  test('has the standard and the rule named in a column of their own', () => {
    expect(rowsOf(tableWith(again, 'last-year', '2026-10'))[0]).toMatchObject({
      rejudged_by: 'HJ 633—2026；综合指数用本期的限值',
    });
  });

  test('leaves the others of the column as printed', () => {
    const areas = [again, all].map((lastYear, index) =>
      exampleAreaSummary(exampleStatistics(index === 0 ? 'city' : 'keqiao'), { lastYear }),
    );
    const table = changeTable('last-year', month('2026-10'), exampleAirSummary(areas), words);
    expect(rowsOf(table).map((row) => row['rejudged_by'])).toEqual([
      'HJ 633—2026；综合指数用本期的限值',
      '(未重新评价)',
    ]);
  });
});

describe('the note on the change of March 2026', () => {
  test.each<[ChangeKind, string, boolean]>([
    ['last-year', '2026-02', false],
    ['last-year', '2026-03', true],
    ['last-year', '2027-02', true],
    ['last-year', '2027-03', false],
    ['previous', '2026-02', false],
    ['previous', '2026-03', true],
    ['previous', '2026-04', false],
    ['previous', '2027-03', false],
    ['year-to-date', '2026-02', false],
    ['year-to-date', '2026-03', true],
    ['year-to-date', '2027-02', true],
    // Its base still begins with January and February 2026.
    ['year-to-date', '2027-12', true],
    ['year-to-date', '2028-01', false],
  ])('%s in %s: %s', (kind, name, expected) => {
    const { notes } = tableWith(all, kind, name);
    expect(notes.some((note) => note.includes('2026年3月1日起换用'))).toBe(expected);
  });
});

test('a base before September 2018 has a note', () => {
  const crossing = comparisonWith({ pm25: changeBy(1, 30, { crossesReferenceState: true }) });
  const noted = (comparison: AirComparison) =>
    tableWith(comparison, 'last-year', '2019-03').notes.some((note) => note.includes('2018年9月1日起'));
  expect([noted(crossing), noted(all)]).toEqual([true, false]);
});
