import { describe, expect, test } from 'vitest';
import { emOf, linesOf, roomFor } from './text-width.ts';

test('a full-width character is as wide as high, a digit a little over half', () => {
  expect(emOf('あい')).toBe(2);
  expect(emOf('35')).toBeCloseTo(1.16);
  expect(emOf('')).toBe(0);
});

describe('the room of a text', () => {
  test.each([
    ['always enough on half the plot', 2, 0.5, 0],
    ['enough on a wide screen only', 2, 0.05, 52],
    ['never enough on one of many entries', 8, 0.01, null],
  ])('is %s', (_, em, share, room) => {
    expect(roomFor(em, share)).toBe(room);
  });
});

describe('the lines of a text', () => {
  test('are no wider than asked for', () => {
    expect(linesOf('あいうえおかきく', 4)).toEqual(['あいうえ', 'おかきく']);
  });

  test('keep numbers, words and addresses whole', () => {
    expect(linesOf('あい2026うPM2.5', 4)).toEqual(['あい', '2026う', 'PM2.5']);
    expect(linesOf('あhttps://a.example/b/', 2)).toEqual(['あ', 'https://a.example/b/']);
  });

  test('do not begin with a comma or a full stop', () => {
    expect(linesOf('あいうえ，お。', 4)).toEqual(['あいうえ，', 'お。']);
  });

  test('of nothing are none', () => {
    expect(linesOf('', 10)).toEqual([]);
  });
});
