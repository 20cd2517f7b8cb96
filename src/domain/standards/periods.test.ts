import { expect, test } from 'vitest';
import { calendarDay } from '../calendar.ts';
import { AIR_LIMITS } from './gb3095.ts';
import { periodsOf } from './periods.ts';

const standings = (day: string) => periodsOf(AIR_LIMITS, calendarDay(day)).map(({ standing }) => standing);

test('a rule ends the day before the next begins, and the last has no known end', () => {
  expect(
    periodsOf(AIR_LIMITS, calendarDay('2026-11-26')).map(({ rule, to }) => [rule.stage, rule.from, to]),
  ).toEqual([
    [null, '2012-01-01', '2026-02-28'],
    ['transition', '2026-03-01', '2030-12-31'],
    ['final', '2031-01-01', null],
  ]);
});

test.each([
  ['2026-02-28', ['in-force', 'coming', 'coming']],
  ['2026-03-01', ['past', 'in-force', 'coming']],
  ['2030-12-31', ['past', 'in-force', 'coming']],
  ['2031-01-01', ['past', 'past', 'in-force']],
])('on %s the stages of GB 3095 are %o', (day, expected) => {
  expect(standings(day)).toEqual(expected);
});
