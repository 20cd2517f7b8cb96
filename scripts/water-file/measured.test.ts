import { describe, expect, test } from 'vitest';
import { isMeasured } from '#src/domain/water/measured.ts';
import { REFERENCE_ITEMS, SOURCE_ITEMS, WATER_ITEMS, type AnyItem } from '#src/domain/water/item.ts';
import { measuredIn } from './measured.ts';
import { PLAUSIBLE } from './plausible.ts';

describe('a cell is a value', () => {
  test.each([
    ['0.53', '0.53'],
    ['1.00', '1.00'],
    [' 0.53\t', '0.53'],
    ['０．５３', '0.53'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['5e-05', '0.00005'],
    ['0', '0'],
    ['0.01L', '0.01L'],
    ['0.01l', '0.01L'],
    ['0.01 L', '0.01L'],
    ['<0.01', '0.01L'],
    ['＜ 0.01', '0.01L'],
    ['<0.01L', '0.01L'],
    ['０．０１Ｌ', '0.01L'],
  ])('%j', (cell, value) => {
    expect(measuredIn('ammoniaNitrogen', cell)).toEqual({ value, problem: null });
    expect(isMeasured(value)).toBe(true);
  });

  test('in another unit is turned into that of the item', () => {
    expect(measuredIn('chlorophyllA', '0.00783', 1000).value).toBe('7.83');
    expect(measuredIn('chlorophyllA', '<0.002', 1000).value).toBe('2L');
  });
});

test.each(['', ' ', '-', '—', '--', '/', 'NA', 'n/a', 'NaN', '缺测', '未监测', '－'])(
  '%j says that nothing was measured',
  (cell) => {
    expect(measuredIn('cod', cell)).toEqual({ value: null, problem: null });
  },
);

describe('a cell is refused', () => {
  test.each<[string, string, RegExp]>([
    ['abc', 'not-a-number', /^不是数字。/],
    ['1,234', 'not-a-number', /^不是数字。/],
    ['0.53mg/L', 'not-a-number', /^不是数字。/],
    ['0.1~0.2', 'not-a-number', /^不是数字。/],
    ['>2', 'not-a-number', /^不是数字。/],
    ['-0.1', 'negative', /^是负值。/],
    ['-0', 'negative', /^是负值。/],
    ['-0.01L', 'negative', /^是负值。/],
    ['L', 'no-detection-limit', /^没有检出限的数字。请写成“检出限\+L”，如 0.01L。$/],
    ['<', 'no-detection-limit', /^没有检出限的数字。/],
    ['0L', 'no-detection-limit', /^不能是检出限。/],
    ['未检出', 'no-detection-limit', /^没有写检出限。请写成“检出限\+L”，如 0.01L。$/],
    ['ND', 'no-detection-limit', /^没有写检出限。/],
    ['<检出限', 'no-detection-limit', /^没有写检出限。/],
  ])('%j as %s', (cell, kind, what) => {
    const { value, problem } = measuredIn('ammoniaNitrogen', cell);
    expect([value, problem?.kind]).toEqual([null, kind]);
    expect(problem?.what).toMatch(what);
  });

  test.each<[AnyItem, string]>([
    ['ph', '7L'],
    ['transparency', '<0.5'],
    ['temperature', '<1'],
  ])('%s has no detection limit: %s', (item, cell) => {
    expect(measuredIn(item, cell).problem?.kind).toBe('no-detection-limit');
  });
});

describe('out of any plausible range, where the unit is to be checked', () => {
  test.each<[AnyItem, string]>([
    ['ammoniaNitrogen', '530'],
    ['totalPhosphorus', '120'],
    ['ph', '14.1'],
    ['dissolvedOxygen', '98'],
    ['permanganateIndex', '3400'],
    ['mercury', '0.04L'],
    ['volatilePhenol', '0.3L'],
    ['transparency', '85'],
    ['temperature', '77'],
  ])('%s %s', (item, cell) => {
    const { value, problem } = measuredIn(item, cell);
    expect([value, problem?.kind]).toEqual([cell, 'out-of-range']);
    expect(problem?.what).toMatch(/^超出.*。请检查单位和数值。$/);
  });

  test.each<[AnyItem, string]>([
    ['dissolvedOxygen', '0.02'],
    ['dissolvedOxygen', '25.02'],
    ['ph', '11.97'],
    ['ammoniaNitrogen', '19.13'],
    ['totalPhosphorus', '2.672'],
    ['mercury', '0.00004L'],
    ['faecalColiforms', '240000'],
  ])('but not %s %s', (item, cell) => {
    expect(measuredIn(item, cell).problem).toBeNull();
  });
});

test('water just below freezing has no temperature to show, and is no mistake', () => {
  expect(measuredIn('temperature', '-0.2')).toEqual({ value: null, problem: null });
  expect(measuredIn('temperature', '-5').problem?.kind).toBe('negative');
});

test('every item has a range', () => {
  const items = [...WATER_ITEMS, ...REFERENCE_ITEMS, ...SOURCE_ITEMS];
  expect(Object.keys(PLAUSIBLE).toSorted()).toEqual(items.toSorted());
});
