import { describe, expect, test } from 'vitest';
import { changeBy, INCOMPARABLE, NO_REPORT, NO_VALUE, pointsBy } from '#src/domain/report/example-summary.ts';
import { changeText, comparisons, share } from './month-comparisons.ts';

test.each([
  [98.4, '98.4'],
  [95, '95.0'],
  [99.9, '99.9'],
  [100, '100'],
  [0, '0.0'],
])('a share of %s is printed %s', (value, expected) => {
  expect(share(value)).toBe(expected);
});

describe('a change', () => {
  test.each([
    ['up in percent', changeBy(3.7, 27), '比上月上升3.7%'],
    ['down in percent, with its decimal', changeBy(-10, 30), '比上月下降10.0%'],
    ['up in percentage points', pointsBy(1.5, 96.9), '比上月上升1.5个百分点'],
    ['down in percentage points', pointsBy(-3, 100), '比上月下降3.0个百分点'],
    ['none', changeBy(0, 27), '与上月持平'],
    ['none of a share', pointsBy(0, 100), '与上月持平'],
  ])('%s', (_, compared, expected) => {
    expect(changeText(compared, '上月')).toBe(expected);
  });

  test.each([
    ['is not comparable across a standard', INCOMPARABLE, '与去年同月不可比'],
    ['has no report to compare with', NO_REPORT, '没有去年同月的报告可比'],
    ['has no figure to compare with', NO_VALUE, '没有去年同月的数值可比'],
  ])('%s', (_, compared, expected) => {
    expect(changeText(compared, '去年同月')).toBe(expected);
  });

  test('against a base that was judged again says so, also when it is none', () => {
    const rejudged = { rejudged: 'HJ 633—2026' };
    const again = '（去年同月已按本期的标准重新评价）';
    expect(changeText(pointsBy(-6.5, 90.3, rejudged), '去年同月')).toBe(`比去年同月下降6.5个百分点${again}`);
    expect(changeText(pointsBy(0, 90.3, rejudged), '去年同月')).toBe(`与去年同月持平${again}`);
  });

  test('across 2018-09-01 is for reference only', () => {
    const crossing = { crossesReferenceState: true };
    expect(changeText(changeBy(-5, 40, crossing), '去年同月')).toBe(
      '比去年同月下降5.0%（2018年9月1日前后监测状态不同，只作参考）',
    );
  });
});

test('comparisons leave out what there is nothing to compare with, but not what is not comparable', () => {
  expect(comparisons({ lastYear: changeBy(2, 50), previous: changeBy(0, 51) })).toEqual([
    '比去年同月上升2.0%',
    '与上月持平',
  ]);
  expect(comparisons({ lastYear: NO_REPORT, previous: NO_VALUE })).toEqual([]);
  expect(comparisons({ lastYear: INCOMPARABLE, previous: NO_VALUE })).toEqual(['与去年同月不可比']);
});
