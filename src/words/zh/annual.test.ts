import { describe, expect, test } from 'vitest';
import type { AnnualFigure, AnnualPeriod, AnnualReport } from '#src/domain/report/annual-report.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { annual } from './annual.ts';

const figure = (changes: Partial<AnnualFigure>): AnnualFigure => ({ ...EXAMPLE_FIGURE, ...changes });
const base = '2017' as AnnualPeriod; // written right
const share = figure({
  id: 'good-share',
  indicator: 'good-share',
  value: 83.8,
  unit: '%',
  printed: '83.8',
  change: { kind: 'points', direction: 'up', value: 0.8, base },
});
const pm25 = figure({ change: { kind: 'percent', direction: 'down', value: 9.8, base } });
const missing = (changes: Partial<AnnualFigure> = {}) =>
  figure({ value: null, printed: null, gap: 'not-found', ...changes });

const reportOf = (period: string, figures: readonly AnnualFigure[]): AnnualReport => ({
  ...exampleAnnual(figures),
  period: period as AnnualPeriod, // written right
});

test.each([
  [{ kind: 'percent', direction: 'down', value: 9.8, base: '2017' }, '比2017年下降9.8%'],
  [{ kind: 'points', direction: 'up', value: 0.8, base: '2017' }, '比2017年上升0.8个百分点'],
  [{ kind: 'absolute', direction: 'down', value: 0.7, base: '2022' }, '比2022年下降0.7分贝'],
  [{ kind: 'absolute', direction: 'flat', value: 0, base: '2022' }, '与2022年持平'],
  [{ kind: 'direction', direction: 'down', value: null, base: '2022' }, '比2022年下降'],
  [{ kind: 'percent', direction: 'down', value: 30.8, base: '2023-06' }, '比2023年6月下降30.8%'],
  [{ kind: 'percent', direction: 'up', value: 1, base: '2023-h1' }, '比2023年上半年上升1%'],
] as const)('%j is worded %s', (change, expected) => {
  expect(annual.change({ ...change, base: change.base as AnnualPeriod }, '分贝')).toBe(expected);
});

test.each([
  [{}, null, '公布'],
  [{ value: null, printed: '优秀' }, '优秀', '公布：优秀'],
  [{ derived: { kind: 'share', part: 345, whole: 365 } }, null, '本站计算：345/365'],
  [{ derived: { kind: 'sum', terms: [136, 209] } }, null, '本站计算：136+209'],
  [{ goal: 'at-least' }, null, '目标：不低于'],
  [{ gap: 'not-found' }, null, null],
] as const)('a figure that has %j says what kind it is', (changes, wording, expected) => {
  expect(annual.nature(figure(changes), wording)).toBe(expected);
});

describe('the lead', () => {
  test('tells the figures with their changes, percent and points apart', () => {
    expect(annual.lead(reportOf('2018', [pm25, share]))).toBe(
      '2018年：PM2.5平均浓度37微克/立方米，比2017年下降9.8%；优良天数比例83.8%，比2017年上升0.8个百分点。',
    );
  });

  test('says first what was not found, and takes the single month there is', () => {
    const june = figure({ id: 'june', month: '2024-06' as never, value: 18, printed: '18（18.4）' });
    expect(annual.lead(reportOf('2024-h1', [june, missing()]))).toBe(
      '2024年上半年：没有查到PM2.5平均浓度和优良天数比例；2024年6月PM2.5平均浓度18（18.4）微克/立方米。',
    );
  });
});

test('the finding of a row is without changes; without air it counts the figures', () => {
  expect(annual.finding(reportOf('2018', [pm25, share]))).toBe(
    'PM2.5平均浓度37微克/立方米，优良天数比例83.8%',
  );
  expect(annual.finding(reportOf('2018', [missing()]))).toBe('1项指标');
});

describe('what may be compared', () => {
  test.each([
    ['2018', '按HJ 633-2012得出，不能与2026年3月1日以后的直接比较'],
    ['2025', '按HJ 633-2012得出，不能与2026年3月1日以后的直接比较'],
    ['2026', '这一年里换了标准：2026年3月1日起按HJ 633—2026评价'],
    ['2027', '按HJ 633—2026得出，不能与2026年3月1日以前的直接比较'],
  ])('of %s: %s', (period, words) => {
    expect(annual.comparability(reportOf(period, []))).toContain(words);
  });
});

test('a change across 2018-09-01 says that concentrations changed their reference state, others say nothing of it', () => {
  const text = '2018年9月1日起，气体浓度改按298.15K';
  const after = figure({
    change: { kind: 'percent', direction: 'down', value: 1, base: '2019' as AnnualPeriod },
  });
  expect(annual.comparability(reportOf('2018', [pm25]))).toContain(text);
  expect(annual.comparability(reportOf('2021', [pm25]))).toContain(text);
  expect(annual.comparability(reportOf('2021', [after]))).not.toContain(text);
  expect(annual.comparability(reportOf('2017', [pm25]))).not.toContain(text);
});

test('a missing figure is named with its reason', () => {
  expect(annual.missing.item(missing({ note: '1至6月的平均没有查到。' }), '全市')).toBe(
    '全市PM2.5平均浓度：未查到。1至6月的平均没有查到。',
  );
});
