import { expect, test } from 'vitest';
import { gapsIn } from './grid.ts';

const NAMES = ['day', 'pm25', 'year_pm25', 'class'];

test.each([
  ['', {}],
  ['pm25: 停测', { pm25: '停测' }],
  ['year_pm25: a; class: b', { year_pm25: 'a', class: 'b' }],
  ['day: a; b: c; pm25: d', { day: 'a; b: c', pm25: 'd' }],
])('the reasons in %j are %o', (text, gaps) => {
  expect(Object.fromEntries(gapsIn(text, NAMES))).toEqual(gaps);
});
