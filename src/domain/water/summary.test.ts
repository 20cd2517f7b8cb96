import { expect, test } from 'vitest';
import type { WaterClass } from '#src/domain/water/item.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { exampleSection } from './example-section.ts';
import { hasVectors, vectors } from './vectors.ts';

const good = exampleSection({ ph: '7' });
const poor = exampleSection({ cod: '25' }, { name: '差断面' });
const suspended = exampleSection(null, { name: '停测断面' });
const aimless = exampleSection({ cod: '45' }, { target: null });

test('a suspended section leaves the shares', () => {
  expect(summaryOf('city', [good, good, poor, suspended])).toEqual({
    area: 'city',
    sections: 4,
    measured: 3,
    classes: [2, 0, 0, 1, 0, 0],
    goodShare: 66.7,
    passed: 2,
    passShare: 66.7,
    failed: ['差断面'],
  });
});

test('a section without a target leaves the pass rate, not the classes', () => {
  expect(summaryOf('city', [good, aimless])).toMatchObject({
    measured: 2,
    classes: [1, 0, 0, 0, 0, 1],
    goodShare: 50,
    passed: 1,
    passShare: 100,
    failed: [],
  });
});

test.each([{ results: [] }, { results: [suspended] }])(
  'without results there are no shares',
  ({ results }) => {
    expect(summaryOf('xinchang', results)).toEqual({
      area: 'xinchang',
      sections: results.length,
      measured: 0,
      classes: [0, 0, 0, 0, 0, 0],
      goodShare: null,
      passed: null,
      passShare: null,
      failed: [],
    });
  },
);

test('126 of 128 are 98.4 %, as published in June 2021', () => {
  const results = [...Array.from({ length: 126 }, () => good), poor, poor];
  expect(summaryOf('city', results).goodShare).toBe(98.4);
});

test.skipIf(!hasVectors)('the week of 2007 with one dry station', () => {
  const { input, published_percent, plain_rounding } = vectors.water_basin[0] ?? { input: {} };
  const { 'Ⅰ-Ⅲ': upToThree = 0, Ⅳ: four = 0, Ⅴ: five = 0, 劣Ⅴ: worst = 0 } = input.counts ?? {};
  const some = (count: number, waterClass: WaterClass) =>
    Array.from({ length: count }, () => exampleSection({}, { class: waterClass }));
  const summary = summaryOf('city', [
    ...some(upToThree, 3),
    ...some(four, 4),
    ...some(five, 5),
    ...some(worst, 6),
    suspended,
  ]);
  expect(summary.sections).toBe(84);
  expect(summary.measured).toBe(input.valid_sections);
  expect(summary.goodShare).toBe(published_percent?.['Ⅰ-Ⅲ']);
  expect(summary.classes).toEqual([0, 0, upToThree, four, five, worst]);
  expect(plain_rounding).toEqual({ Ⅳ: 10.8 }); // printed 10.9, so that the sum is 100.0
});
