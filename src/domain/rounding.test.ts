import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { percentOf, roundHalfEven } from '#src/domain/rounding.ts';

describe('roundHalfEven', () => {
  test.each([
    ['35.5', 0, '36'],
    ['60.5', 0, '60'],
    ['60.51', 0, '61'],
    ['1.25', 1, '1.2'],
    ['1.2501', 1, '1.3'],
    ['0.5', 0, '0'],
  ])('%s to %i decimals is %s', (value, decimals, expected) => {
    expect(roundHalfEven(new Big(value), decimals).toString()).toBe(expected);
  });
});

describe('percentOf', () => {
  test('a share has one decimal', () => {
    expect(percentOf(new Big(27), new Big(29))).toBe(93.1);
  });

  test('there is no share of nothing', () => {
    expect(percentOf(new Big(0), new Big(0))).toBeNull();
  });
});
