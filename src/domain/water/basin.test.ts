import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import type { SectionResult } from '#src/domain/report/monthly-water.ts';
import { basinResultOf, basinStatusOf } from '#src/domain/water/basin.ts';
import type { Measurements } from '#src/domain/water/item.ts';
import { exampleSection } from './example-section.ts';
import { hasVectors, vectors } from './vectors.ts';

const basinOf = (results: readonly SectionResult[]) => basinResultOf('示例流域', results, GB3838_2002);
const some = (count: number, values: Measurements) =>
  Array.from({ length: count }, () => exampleSection(values));

const NAMES = { excellent: '优', good: '良好', light: '轻度污染', moderate: '中度污染', heavy: '重度污染' };

describe('basinStatusOf', () => {
  test.each([
    ['100', '0', 'excellent'],
    ['90', '10', 'excellent'],
    ['89.95', '0', 'good'],
    ['75', '25', 'good'],
    ['74.9999', '0', 'light'],
    ['74', '19.9999', 'light'],
    ['74', '20', 'moderate'],
    ['50', '39.9999', 'moderate'],
    ['60', '40', 'heavy'],
    ['0', '100', 'heavy'],
  ])('%s %% good and %s %% worst is %s', (good, worst, status) => {
    expect(basinStatusOf(new Big(good), new Big(worst))).toBe(status);
  });

  test.skipIf(!hasVectors)('the vectors beside the project', () => {
    const cases = vectors.water_basin.filter(({ expected }) => expected !== undefined);
    expect(cases).toHaveLength(7);
    expect(
      cases.map(({ input }) => NAMES[basinStatusOf(input['Ⅰ-Ⅲ%'] ?? NaN, input['劣Ⅴ%'] ?? NaN)]),
    ).toEqual(cases.map(({ expected }) => expected));
  });
});

describe('of five sections and more', () => {
  test('the shares of the classes decide', () => {
    expect(basinOf([...some(4, { ph: '7' }), ...some(1, { cod: '50' })])).toEqual({
      basin: '示例流域',
      measured: 5,
      goodShare: 80,
      worstShare: 20,
      status: 'good',
      indicators: ['cod'],
    });
  });

  test('shares are compared before they are rounded', () => {
    // 1799 of 2000 are 89.95 %, printed 90.0 (half to even)
    const basin = basinOf([...some(1799, { ph: '7' }), ...some(201, { cod: '25' })]);
    expect([basin?.goodShare, basin?.status]).toEqual([90, 'good']);
  });

  test('items are ranked by the share of sections over Ⅲ, three at most, ties as in the standard', () => {
    const basin = basinOf([
      ...some(1, { ammoniaNitrogen: '9', totalPhosphorus: '0.3', bod5: '5', cod: '25' }),
      ...some(2, { totalPhosphorus: '0.3' }),
      ...some(2, { ammoniaNitrogen: '1.1', petroleum: '0.04' }),
    ]);
    expect(basin?.indicators).toEqual(['ammoniaNitrogen', 'totalPhosphorus', 'cod']);
  });

  test('an item that is no indicator of its section still counts', () => {
    const worse = { ammoniaNitrogen: '9', totalPhosphorus: '3', bod5: '50', cod: '25' }; // cod is the fourth
    const basin = basinOf([...some(4, worse), ...some(1, { cod: '25' })]);
    expect(basin?.indicators[0]).toBe('cod');
  });

  test('of a section without values the published indicators count', () => {
    const indicators = [{ item: 'cod', class: 4, multiple: 0.1 }] as const;
    const published = exampleSection(null, { class: 4, indicators });
    expect(basinOf([...some(4, { ph: '7' }), published])?.indicators).toEqual(['cod']);
  });
});

describe('of fewer than five sections', () => {
  test('their mean decides', () => {
    // the mean of cod is 22: Ⅳ, though three of four are Ⅰ
    expect(basinOf([...some(3, { cod: '12' }), ...some(1, { cod: '52' })])).toEqual({
      basin: '示例流域',
      measured: 4,
      goodShare: 75,
      worstShare: 25,
      status: 'light',
      indicators: ['cod'],
    });
  });

  test('a section without an item leaves its mean', () => {
    expect(basinOf([...some(1, { cod: '20', ph: '7' }), ...some(1, { ph: '7' })])?.status).toBe('good');
  });

  test('without the values of all there is none', () => {
    const published = exampleSection(null, { class: 2 });
    expect(basinOf([...some(3, { ph: '7' }), published])).toBeNull();
  });

  test('a suspended fifth section does not make it five', () => {
    expect(basinOf([...some(4, { cod: '10' }), exampleSection(null)])).toMatchObject({
      measured: 4,
      status: 'excellent',
    });
  });
});

test('other basins, lakes and reservoirs stay out', () => {
  const other = exampleSection({ cod: '50' }, { basin: '另一流域' });
  const reservoir = exampleSection({ totalPhosphorus: '0.3' }, { body: 'reservoir' });
  expect(basinOf([...some(1, { ph: '7' }), other, reservoir])).toMatchObject({
    measured: 1,
    status: 'excellent',
  });
});

test.each([{ results: [] }, { results: [exampleSection(null)] }])(
  'without a result there is none',
  ({ results }) => {
    expect(basinOf(results)).toBeNull();
  },
);
