import { expect, test } from 'vitest';
import type { AnnualFigure } from '#src/domain/report/annual-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { leadingFigure } from './annual-card.ts';

const words = wordsFor(new URL('https://portal.example'));
const base: AnnualFigure = {
  id: 'a',
  indicator: 'national-sections',
  area: 'city',
  month: null,
  value: 11,
  unit: '个',
  printed: null,
  goal: null,
  change: null,
  derived: null,
  gap: null,
  note: null,
};
const pm25: AnnualFigure = { ...base, indicator: 'pm25', value: 37, printed: '37.0', unit: '微克/立方米' };

test('the figure that a year is known by is shared, as it is printed', () => {
  expect(leadingFigure([base, pm25], words)).toMatchObject({ value: '37.0', unit: '微克/立方米' });
});

test.each([
  ['a goal', { ...pm25, goal: 'at-most' }],
  ['that of a district', { ...pm25, area: 'keqiao' }],
  ['one that is missing', { ...pm25, value: null }],
] as const)('%s is not', (_, figure) => {
  expect(leadingFigure([figure, base], words)?.value).toBe('11');
});

test('a year without any has none', () => {
  expect(leadingFigure([], words)).toBeNull();
});
