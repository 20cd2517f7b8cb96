import { expect, test } from 'vitest';
import { itemsOf, site } from '../dist.ts';
import { only } from '../planting.ts';
import { goalOf, goalsIn, yearGoals } from './goals.ts';

const figure = {
  indicator: 'pm25',
  area: 'city',
  month: null,
  value: 28,
  unit: '微克/立方米',
  goal: 'at-most',
};
const goals = (...figures: object[]) => goalsIn({ period: '2024-h1', figures });
const items = itemsOf('annualReports');

test('a goal of the city has its year, side, value and unit', () => {
  expect(goals(figure)).toEqual([
    { year: 2024, indicator: 'pm25', side: '不高于', value: 28, unit: '微克/立方米' },
  ]);
});

test.each([
  ['a result', { goal: null }],
  ['a goal of a month', { month: '2024-06' }],
  ['a goal of a district', { area: 'keqiao' }],
  ['a goal in words', { value: null }],
  ['a goal that is neither a most nor a least', { goal: 'equal' }],
])('%s is none', (_, change) => {
  expect(goals({ ...figure, ...change })).toEqual([]);
});

test('the goals of the site are found, those of reports that it does not show are not', () => {
  expect(goalOf(yearGoals(site, items), 'pm25', 2024)?.value).toBe(28);
  expect(goalOf(yearGoals(site, items), 'pm25', 1999)).toBeNull();
  expect(
    yearGoals(
      only(site, () => false),
      items,
    ),
  ).toEqual([]);
});
