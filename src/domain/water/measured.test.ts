import { describe, expect, test } from 'vitest';
import {
  isBelowDetection,
  isMeasured,
  meanOfMeasured,
  meanOfMeasurements,
  valueOf,
} from '#src/domain/water/measured.ts';

describe('isMeasured', () => {
  test.each(['0', '0.53', '7.20', '0.01L', '12000', '0.00002L'])('%j is', (text) => {
    expect(isMeasured(text)).toBe(true);
  });

  test.each([
    '',
    'L',
    '0L',
    '0.00L',
    '-1',
    '.5',
    '5.',
    '1e3',
    '<0.01',
    '0.01l',
    '0.01 L',
    '1,5',
    '未检出',
    'NaN',
  ])('%j is not', (text) => {
    expect(isMeasured(text)).toBe(false);
  });
});

describe('valueOf', () => {
  test.each([
    ['0.53', '0.53'],
    ['7.20', '7.2'],
    ['0.1', '0.1'],
    ['0.01L', '0.005'],
    ['0.0003L', '0.00015'],
  ])('%s is %s', (measured, value) => {
    expect(valueOf(measured).toFixed()).toBe(value);
  });

  test('what was not measured has none', () => {
    expect(() => valueOf('<0.01')).toThrow(
      new RangeError("Not a measured value: '<0.01'. Write it like '0.53' or '0.01L'."),
    );
  });
});

test('an L marks what is below detection', () => {
  expect(['0.01', '0.01L'].map(isBelowDetection)).toEqual([false, true]);
});

describe('meanOfMeasured', () => {
  test.each([
    [['0.1', '0.2'], '0.15'],
    [['0.530'], '0.53'],
    [['0.1', '0.2', '0.3'], '0.2'],
    [['1', '1', '2'], '1.3333333333'],
    [['6', '6', '6.00001'], '6.0000033333'],
    [['0.02L', '0.03'], '0.02'],
    [['0.01L', '0.01L'], '0.01L'],
    [['0.01L', '0.025L', '0.02L'], '0.025L'],
    [['0', '0.00000000001'], '0'],
    [['0', '0'], '0'],
  ])('of %j is %s', (list, mean) => {
    expect(meanOfMeasured(list)).toBe(mean);
  });

  test('there is none of nothing', () => {
    expect(() => meanOfMeasured([])).toThrow(
      new RangeError('There is no mean of nothing. Leave the item out.'),
    );
  });
});

test('each item has the mean of the samples that have it', () => {
  expect(
    meanOfMeasurements([
      { ph: '7', totalPhosphorus: '0.1' },
      { ph: '8', chlorophyllA: '5' },
    ]),
  ).toEqual({ ph: '7.5', totalPhosphorus: '0.1', chlorophyllA: '5' });
  expect(meanOfMeasurements([])).toEqual({});
});
