import { describe, expect, test } from 'vitest';
import { evaluateOptions, isWater, waterOptions } from './options.ts';

test('a file alone is judged by the day of each row', () => {
  expect(evaluateOptions(['air-hourly', 'a.csv'])).toEqual({ file: 'a.csv', standard: null, out: null });
});

test.each([
  ['2012', 'HJ 633-2012'],
  ['2026', 'HJ 633—2026'],
])('the standard of %s is %s', (year, id) => {
  const { standard, out } = evaluateOptions(['air-hourly', 'a.csv', '--standard', year, '--out', 'b.csv']);
  expect([standard?.id, out]).toEqual([id, 'b.csv']);
});

describe('what cannot be understood', () => {
  test.each([
    [[], /^用法：npm run evaluate -- air-hourly/],
    [['air-hourly'], /^用法：/],
    [['air-daily', 'a.csv'], /^用法：/],
    [['air-hourly', 'a.csv', 'b.csv'], /^用法：/],
    [['air-hourly', 'a.csv', '--standard', '2018'], /^没有标准“2018”。请写 2012 或 2026。\n用法：/],
    [['air-hourly', 'a.csv', '--standard', '12'], /^没有标准“12”。/],
    [['air-hourly', 'a.csv', '--standard', ''], /^没有标准“”。/],
    [['air-hourly', 'a.csv', '--unknown'], /--unknown.*\n用法：/s],
  ])('%j', (words, message) => {
    expect(() => evaluateOptions(words)).toThrow(message);
  });
});

describe('water', () => {
  test('is told by the first word', () => {
    expect([isWater(['water', 'a.csv']), isWater(['air-hourly', 'water']), isWater([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('has a file and a place for its results', () => {
    expect(waterOptions(['water', 'a.csv'])).toEqual({ file: 'a.csv', out: null });
    expect(waterOptions(['water', 'a.csv', '--out', 'b.csv'])).toEqual({ file: 'a.csv', out: 'b.csv' });
  });

  test.each([
    [['water']],
    [['water', 'a.csv', 'b.csv']],
    [['water', 'a.csv', '--standard', '2026']],
    [['water', 'a.csv', '--unknown']],
  ])('is not understood from %j', (words) => {
    expect(() => waterOptions(words)).toThrow(
      /用法：npm run evaluate -- .*\n.*\n或：npm run evaluate -- water/,
    );
  });
});
