import { describe, expect, test } from 'vitest';
import { exampleTrend } from '#src/domain/example-trend.ts';
import { month } from '#src/domain/month.ts';
import type { TrendNames } from '#src/domain/trend.ts';
import { trend } from './chart-trend.ts';

const NAMES: TrendNames = { title: 'PM2.5月均浓度', series: ['全市', '柯桥区'], limit: '年均二级限值' };

function said(example: Parameters<typeof exampleTrend>[0], names: Partial<TrendNames> = {}) {
  const chart = exampleTrend(example);
  const all = { ...NAMES, ...names };
  return [trend.finding(chart, all), trend.sentence(chart, all)];
}

describe('what a trend shows', () => {
  test.each([
    [
      'the latest value, where there is no limit',
      said({ values: [20, 31, 17] }),
      'PM2.5月均浓度：2025年12月是17µg/m³',
      '最近是2025年12月的17；最高是2025年11月的31，最低是2025年12月的17。',
    ],
    [
      'months over the limit',
      said({ values: [20, 52, 36, 17], limits: [35, 35, 35, 35] }),
      'PM2.5月均浓度：4个月里有2个月高于年均二级限值',
      '最近是2026年1月的17；最高是2025年11月的52（年均二级限值35的1.5倍），最低是2026年1月的17。',
    ],
    [
      'a limit that is just passed',
      said({ values: [20, 36], limits: [35, 35] }),
      'PM2.5月均浓度：2个月里有1个月高于年均二级限值',
      '最近是2025年11月的36；最高是2025年11月的36（略高于年均二级限值35），最低是2025年10月的20。',
    ],
    [
      'no month over the limit; what is missing is no month under it',
      said({ values: [20, null, 35], limits: [35, 35, 35] }),
      'PM2.5月均浓度：有数据的2个月都不高于年均二级限值',
      '最近是2025年12月的35；最高是2025年12月的35，最低是2025年10月的20；1个月没有数据。',
    ],
    [
      'only the months that have a limit',
      said({ values: [20, 40], limits: [null, 35] }),
      'PM2.5月均浓度：有限值的1个月里有1个月高于年均二级限值',
      '最近是2025年11月的40；最高是2025年11月的40（年均二级限值35的1.1倍），最低是2025年10月的20。',
    ],
    ['no value', said({ values: [null, null] }), 'PM2.5月均浓度：没有数据', ''],
    [
      'one value',
      said({ values: [null, 20] }),
      'PM2.5月均浓度：2025年11月是20µg/m³',
      '只有2025年11月的20；1个月没有数据。',
    ],
    [
      'the same value throughout',
      said({ values: [20, 20] }),
      'PM2.5月均浓度：2025年11月是20µg/m³',
      '最近是2025年11月的20；都是20。',
    ],
    [
      'two series',
      said({ values: [20, 31], district: [25, null] }),
      'PM2.5月均浓度：全市2025年11月是31µg/m³',
      '全市最近是2025年11月的31；最高是2025年11月的31，最低是2025年10月的20；柯桥区只有2025年10月的25；1个月没有数据。',
    ],
    [
      'two series, one without a value',
      said({ values: [20, 31], district: [null, null] }),
      'PM2.5月均浓度：全市2025年11月是31µg/m³',
      '全市最近是2025年11月的31；最高是2025年11月的31，最低是2025年10月的20；柯桥区没有数据。',
    ],
    [
      'years',
      said({ values: [37, null, 28], first: '2018-01', step: 'year', limits: [35, 35, 35] }),
      'PM2.5月均浓度：有数据的2年里有1年高于年均二级限值',
      '最近是2020年的28；最高是2018年的37（年均二级限值35的1.1倍），最低是2020年的28；1年没有数据。',
    ],
  ])('%s', (_, texts, finding, sentence) => {
    expect(texts).toEqual([finding, sentence]);
  });

  test('on both sides of a break, which are not compared', () => {
    const [, sentence] = said({
      first: '2025-12',
      values: [3.4, 2.9, 3, 2.1, 2],
      decimals: 2,
      kind: 'index',
    });
    expect(sentence).toBe(
      '最近是2026年4月的2.00；2026年2月及以前最高是2025年12月的3.40，最低是2026年1月的2.90；' +
        '2026年3月起最高是2026年3月的2.10，最低是2026年4月的2.00；' +
        '2026年3月起执行新的空气质量标准，前后的数不能直接比较。',
    );
  });

  test('on a side of a break with one value', () => {
    const [, sentence] = said({
      first: '2026-01',
      values: [90, 80, 100],
      unit: '%',
      decimals: 1,
      kind: 'index',
    });
    expect(sentence).toContain('最低是2026年2月的80.0%；2026年3月起只有2026年3月的100%；');
  });

  test('that a break is there even where nothing was measured before it', () => {
    const [, sentence] = said({ first: '2018-08', values: [null, 40] });
    expect(sentence).toContain('2018年9月起污染物浓度换了计量状态，前后的数不能直接比较');
  });
});

describe('the words on the drawing', () => {
  const percent = { step: 'month', unit: '%', decimals: 1 } as const;

  test.each([
    [90, '90.0'],
    [100, '100'],
  ])('%i percent is %s', (number, text) => {
    expect(trend.value(percent, number)).toBe(text);
  });

  test('a hundred of anything else keeps its decimals', () => {
    expect(trend.value({ ...percent, unit: '毫克/立方米' }, 100)).toBe('100.0');
  });

  test('an axis that does not begin at 0 says so', () => {
    expect(trend.unit(percent, 0)).toBe('%');
    expect(trend.unit(percent, 85)).toBe('%；纵轴从85起，不从0起');
    expect(trend.unit({ ...percent, unit: '' }, 2.5)).toBe('纵轴从2.5起，不从0起');
  });

  test.each([
    [2026, 2026, 'at-most', '', '2026年目标：不高于27'],
    [2026, 2030, 'at-least', '%', '2026—2030年目标：不低于27%'],
  ] as const)('the target of %i to %i is named', (from, to, direction, unit, text) => {
    const target = { value: 27, from, to, direction };
    expect(trend.target(target, { ...percent, unit })).toBe(text);
  });

  test('months and years are short below the axis', () => {
    expect(trend.short({ step: 'month' }, month('2026-10'))).toBe('10月');
    expect(trend.short({ step: 'year' }, month('2026-01'))).toBe('2026');
  });
});
