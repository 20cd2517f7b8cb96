import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OCCASIONS } from '#src/domain/event.ts';
import { daysSchema } from './days.ts';
import { refusalsOf } from './refusals.ts';

const UNKNOWN = {
  monthDay: null,
  rule: null,
  setBy: null,
  setOn: null,
  firstYear: null,
  about: null,
  source: null,
  themes: [],
};
const days = OCCASIONS.map((occasion) => ({ ...UNKNOWN, occasion }));
const first = (change: object) => ({
  days: [{ ...UNKNOWN, occasion: OCCASIONS[0], ...change }, ...days.slice(1)],
});

test('the days of the portal are accepted', () => {
  expect(refusalsOf(daysSchema, JSON.parse(readFileSync('content/days.json', 'utf8')))).toEqual([]);
});

test('days of which nothing is known are accepted', () => {
  expect(daysSchema.parse({ days })).toEqual({ days });
});

describe('what is refused', () => {
  const theme = { year: 2024, theme: '示例主题', source: null };

  test.each([
    ['a day of no month', { monthDay: '13-01' }, 'monthDay: month-day'],
    ['a day that is not in every year', { monthDay: '02-29' }, 'monthDay: month-day'],
    ['a day in words', { monthDay: '6月5日' }, 'monthDay: month-day'],
    ['no word on who set it up', { setBy: undefined }, 'setBy: invalid_type'],
    ['two themes of a year', { themes: [theme, theme] }, 'themes.1.year: theme-twice'],
    [
      'a theme without its source',
      { themes: [{ year: 2024, theme: '示例' }] },
      'themes.0.source: invalid_type',
    ],
    ['a host for a source', { source: { name: 'www.sx.gov.cn' } }, 'source.name: publisher'],
    ['a year in quotes', { firstYear: '2011' }, 'firstYear: invalid_type'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(daysSchema, first(change))).toEqual([`days.0.${expected}`]);
  });

  test('a day that is missing, and one that is there twice', () => {
    expect(refusalsOf(daysSchema, { days: days.slice(1) })).toEqual(['days: occasion-missing']);
    expect(refusalsOf(daysSchema, { days: [...days, days[0]] })).toEqual(['days.6.occasion: occasion-twice']);
  });
});
