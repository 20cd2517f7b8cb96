import { describe, expect, test } from 'vitest';
import { exampleMean } from '#src/domain/air/example-mean.ts';
import {
  between,
  compareMeans,
  concentrationOfMean,
  meanOfExact,
  meanOfMeans,
  roundMean,
} from '#src/domain/air/mean.ts';
import { meanOf, readingOf } from '#src/domain/air/reading.ts';

const mean = (...texts: string[]) => meanOf(texts.map(readingOf));

describe('meanOfMeans', () => {
  test('each mean counts the same, whatever it is the mean of', () => {
    expect(concentrationOfMean(meanOfMeans([mean('60', '60', '60'), mean('61')])).toString()).toBe('60.5');
  });

  test('thirds that add up to a whole are that whole', () => {
    const thirds = [mean('1', '1', '2'), mean('1', '2', '2'), mean('3')];
    expect(concentrationOfMean(meanOfMeans(thirds)).toString()).toBe('2');
  });

  test('a mean that does not end is shown to twenty decimals', () => {
    expect(concentrationOfMean(meanOfMeans([mean('1', '1', '2')])).toFixed(6)).toBe('1.333333');
  });
});

describe('meanOfExact', () => {
  test('three thirds and a sixth are the mean of their exact values', () => {
    const third = meanOfMeans([mean('1', '0', '0')]);
    const sixth = meanOfMeans([mean('1', '0', '0', '0', '0', '0')]);
    expect(concentrationOfMean(meanOfExact([third, third, third, sixth])).toFixed(8)).toBe('0.29166667');
    expect(
      compareMeans(meanOfExact([sixth, meanOfExact([third, third]), third, sixth]), exampleMean('0.25')),
    ).toBe(0);
  });

  test('years of days with gaps of every length stay exact', () => {
    const days = Array.from({ length: 3653 }, (_, day) =>
      meanOfMeans([mean(...Array<string>((day % 24) + 1).fill('60.5'))]),
    );
    expect(compareMeans(meanOfExact(days), exampleMean('60.5'))).toBe(0);
  });
});

describe('compareMeans', () => {
  test.each([
    ['a third', ['1', '0', '0'], ['0.333333'], 1],
    ['a half', ['1', '0'], ['0.5'], 0],
    ['two thirds', ['1', '1', '0'], ['0.666667'], -1],
  ])('%s is compared without dividing', (_, one, other, expected) => {
    expect(compareMeans(meanOfMeans([mean(...one)]), meanOfMeans([mean(...other)]))).toBe(expected);
  });
});

describe('between', () => {
  test.each([
    [0, '3'],
    [40, '3.4'],
    [100, '4'],
  ])('at %i hundredths of the way from 3 to 4 is %s', (hundredths, expected) => {
    const point = between(exampleMean('3'), meanOfMeans([mean('4', '4', '4')]), hundredths);
    expect(concentrationOfMean(point).toString()).toBe(expected);
  });
});

describe('roundMean', () => {
  test.each([
    ['a half below an even number goes down', '60.5', 0, 60],
    ['a half below an odd number goes up', '61.5', 0, 62],
    ['the least over a half goes up', '60.500001', 0, 61],
    ['the least under a half goes down', '61.499999', 0, 61],
    ['a tenth', '0.85', 1, 0.8],
    ['a tenth that goes up', '0.95', 1, 1],
    ['zero', '0', 0, 0],
    ['what is whole', '35', 1, 35],
    ['every decimal there is', '0.000001', 6, 0.000001],
  ])('%s', (_, text, decimals, expected) => {
    expect(roundMean(exampleMean(text), decimals)).toBe(expected);
  });

  test('a quotient that does not end is judged whole: 60.5 less a third of a millionth goes down', () => {
    const sum = BigInt(readingOf('61.5')) * 3n - 1n;
    expect(roundMean({ sum, divisor: 3n }, 0)).toBe(61);
    expect(roundMean({ sum: sum + 1n, divisor: 3n }, 0)).toBe(62);
  });
});
