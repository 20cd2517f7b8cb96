import { expect, test } from 'vitest';
import { MONTHS } from './season.ts';
import { coverOf, coverOfAll, type Closure } from './season-closure.ts';

/** @param days `04-10 06-20` */
function closure(months: number[], days?: string): Closure {
  const [from = null, to = null] = (days?.split(' ') ?? []) as Closure['from'][]; // real days
  return { months, from, to, reason: '示例' };
}

/** `A` = all, `p` = part, `.` = none, January first. */
const yearOf = (cover: (month: number) => string) =>
  MONTHS.map((month) => ({ all: 'A', part: 'p', none: '.' })[cover(month)]).join('');

test.each<[string, Closure, string]>([
  ['whole months', closure([1, 2]), 'AA..........'],
  ['days within a month', closure([], '04-10 04-20'), '...p........'],
  ['a single day', closure([], '05-01 05-01'), '....p.......'],
  ['parts of months and a whole one', closure([], '04-10 06-20'), '...pAp......'],
  ['days of two years', closure([], '11-15 02-10'), 'Ap........pA'],
  ['the end of February', closure([], '02-01 02-28'), '.A..........'],
  ['the whole year', closure([], '01-01 12-31'), 'AAAAAAAAAAAA'],
  ['nothing', closure([]), '............'],
])('a closure of %s covers %s', (_, closed, expected) => {
  expect(yearOf((month) => coverOf(closed, month))).toBe(expected);
});

test('several closures cover what any of them covers', () => {
  const closures = [closure([3]), closure([], '03-20 04-10')];
  expect(yearOf((month) => coverOfAll(closures, month))).toBe('..Ap........');
  expect(coverOfAll([], 3)).toBe('none');
});
