import { describe, expect, test } from 'vitest';
import { concentrationOf, isGreater, meanOf, present, readingOf } from '#src/domain/air/reading.ts';

describe('readingOf', () => {
  test.each([
    ['35', 35_000_000],
    ['0', 0],
    ['0.668', 668_000],
    ['1.1', 1_100_000],
    ['2.2', 2_200_000],
    ['9999.999999', 9_999_999_999],
    ['+5', 5_000_000],
    ['-1', -1_000_000],
    ['.5', 500_000],
    ['5.', 5_000_000],
    ['6.5e1', 65_000_000],
    ['0.0000004', 0],
  ])('%s is %i millionths', (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  test.each(['', ' ', '—', 'NaN', 'Infinity', '0x10', '1,234', '1 2', '35 ', '12abc', '.', '1_000'])(
    '%j is no number',
    (text) => {
      expect(() => readingOf(text)).toThrow(new RangeError(`Not a number: '${text}'.`));
    },
  );

  test('every displayable concentration comes back as it was printed', () => {
    const printed = Array.from({ length: 2001 }, (_, tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
    expect(printed.filter((text) => concentrationOf(readingOf(text)).toFixed(1) !== text)).toEqual([]);
  });
});

describe('meanOf', () => {
  test('sums are exact where binary fractions are not', () => {
    expect(meanOf(['0.1', '0.2', '0.3'].map(readingOf))).toEqual({ sum: 600_000, count: 3 });
  });

  test.each([
    ['of fewer hours', ['9', '9'], ['6', '9', '9'], true],
    ['that is equal', ['9', '9'], ['9', '9', '9'], false],
    ['that is less', ['1', '1'], ['1', '1', '2'], false],
  ])('a mean %s is compared without dividing', (_, one, other, expected) => {
    expect(isGreater(meanOf(one.map(readingOf)), meanOf(other.map(readingOf)))).toBe(expected);
  });
});

test('missing readings are left out and zero is kept', () => {
  expect(present([1, null, 0, null, 3])).toEqual([1, 0, 3]);
});
