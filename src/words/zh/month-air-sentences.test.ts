import { describe, expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import {
  changeBy,
  exampleAirSummary,
  exampleAreaSummary,
  exampleStatistics,
  NO_VALUE,
  comparisonWith,
  printedStatistics,
} from '#src/domain/report/example-summary.ts';
import type { AirStatistics } from '#src/domain/report/monthly-report.ts';
import type { FigureGap } from '#src/domain/report/missing-part.ts';
import { airFinding, ownArea, pm25Sentence, worstSentence } from './month-air-sentences.ts';

const missing = { missing: 'not-published' } as const;
const report = (name: string, scope = 'city') => exampleMonth(name, undefined, { air: missing, scope });
const airOf = (...rows: AirStatistics[]) => exampleAirSummary(rows.map((row) => exampleAreaSummary(row)));
const withPm25 = (pm25: number) => exampleStatistics('city', { concentrations: concentrationsOf(pm25) });
const concentrationsOf = (pm25: number | null) => ({
  ...exampleStatistics('city').concentrations,
  pm25,
});

describe('the finding of air', () => {
  const days = (validDays: number, bad: number) =>
    exampleStatistics('city', {
      validDays,
      byLevel: { 1: 0, 2: validDays - bad, 3: bad, 4: 0, 5: 0, 6: 0 },
    });

  test.each([
    ['counts good days', days(31, 4), '空气31天里27天优良'],
    ['says when all are good', days(30, 0), '空气30天全部优良'],
    ['says when none is', days(28, 28), '空气28天里0天优良'],
    ['says when there was no index at all', days(0, 0), '没有发布空气质量指数'],
    ['of a source without counts is the share', printedStatistics('city', 96.7), '空气优良天数比例96.7%'],
    ['of a source without counts may be a whole', printedStatistics('city', 100), '空气优良天数比例100%'],
    ['of a source with neither says so', printedStatistics('city'), '空气优良天数比例未公布'],
  ])('%s', (_, row, expected) => {
    expect(airFinding(row)).toBe(expected);
  });
});

describe('the sentence about PM2.5', () => {
  const said = (name: string, row: AirStatistics) => pm25Sentence(report(name), airOf(row));

  test('has both comparisons, then the limit of a year', () => {
    const lastYear = comparisonWith({ pm25: changeBy(-3.7, 27) });
    const previous = comparisonWith({ pm25: changeBy(0, 26) });
    const area = exampleAreaSummary(withPm25(26), { lastYear, previous });
    expect(pm25Sentence(report('2026-01'), exampleAirSummary([area]))).toBe(
      'PM2.5平均26微克/立方米，比去年同月下降3.7%，与上月持平，不高于年均二级限值35（只作参照）。',
    );
  });

  test('leaves out a comparison that there is none of', () => {
    const lastYear = comparisonWith({ pm25: changeBy(4, 25) });
    const previous = comparisonWith({ pm25: NO_VALUE });
    const area = exampleAreaSummary(withPm25(26), { lastYear, previous });
    expect(pm25Sentence(report('2026-01'), exampleAirSummary([area]))).toBe(
      'PM2.5平均26微克/立方米，比去年同月上升4.0%，不高于年均二级限值35（只作参照）。',
    );
  });

  test.each([
    ['2026-02', 35, '不高于年均二级限值35'],
    ['2026-02', 36, '高于年均二级限值35'],
    ['2026-03', 30, '不高于年均二级限值30'],
    ['2026-03', 31, '高于年均二级限值30'],
  ])('in %s of %i is %s', (name, pm25, side) => {
    expect(said(name, withPm25(pm25))).toBe(`PM2.5平均${pm25}微克/立方米，${side}（只作参照）。`);
  });

  test.each<[FigureGap, string]>([
    ['not-published', '未公布'],
    ['too-few-days', '有效天数不足'],
    ['not-covered', '数据不全'],
    ['not-measured', '未监测'],
  ])('without a value because of %s says %s', (pm25, why) => {
    const row = exampleStatistics('city', { concentrations: concentrationsOf(null), gaps: { pm25 } });
    expect(said('2026-01', row)).toBe(`PM2.5月均值${why}。`);
  });

  test('is not there without air, or without air of the area', () => {
    expect(pm25Sentence(report('2026-01'), null)).toBe('');
    expect(pm25Sentence(report('2026-01'), airOf(exampleStatistics('keqiao')))).toBe('');
  });
});

describe('the area of a report', () => {
  const air = airOf(exampleStatistics('city'), exampleStatistics('xinchang'));

  test('is the city, or the district whose report it is', () => {
    expect(ownArea(report('2026-01'), air)?.area).toBe('city');
    expect(ownArea(report('2026-01', 'xinchang'), air)?.area).toBe('xinchang');
  });

  test('is never another one', () => {
    expect(ownArea(report('2026-01', 'keqiao'), air)).toBeNull();
    expect(ownArea(report('2026-01'), null)).toBeNull();
  });
});

describe('the district with the least good share', () => {
  const share = (area: string, goodShare: number | null) => exampleStatistics(area, { goodShare });
  const said = (...rows: AirStatistics[]) => worstSentence(airOf(...rows), (area) => area.toUpperCase());

  test('is named with its share', () => {
    expect(said(share('city', 95), share('a', 90), share('b', 100))).toBe('优良天数比例最低的是A（90.0%）。');
  });

  test('is named with those that have as little', () => {
    expect(said(share('city', 95), share('a', 90.3), share('b', 100), share('c', 90.3))).toBe(
      '优良天数比例最低的是A、C（90.3%）。',
    );
  });

  test('is not one without a share, and never the city', () => {
    expect(said(share('city', 80), share('a', null), share('b', 96.8), share('c', 100))).toBe(
      '优良天数比例最低的是B（96.8%）。',
    );
  });

  test('counts where the city itself is missing', () => {
    expect(said(share('a', 90), share('b', 100))).toBe('优良天数比例最低的是A（90.0%）。');
  });

  test.each([
    ['all have the same', [share('city', 95), share('a', 100), share('b', 100)]],
    ['there is only one', [share('city', 95), share('a', 90)]],
    ['only one has a share', [share('city', 95), share('a', 90), share('b', null)]],
    ['there is none', [share('city', 95)]],
  ])('is not told where %s', (_, rows) => {
    expect(said(...rows)).toBe('');
  });

  test('is not told without air', () => {
    expect(worstSentence(null, (area) => area)).toBe('');
  });
});
