import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { ecoDayOf } from '#src/eco-days.ts';
import { wordsFor } from '#src/words/words.ts';
import { dayFacts } from './day-facts.ts';

const words = wordsFor(new URL('https://portal.example'));
const { days, day } = words.events;
const today = calendarDay('2026-11-26');
const UNKNOWN = {
  ...ecoDayOf('low-carbon-day'),
  monthDay: null,
  rule: null,
  setBy: null,
  setOn: null,
  firstYear: null,
  about: null,
};
const facts = (change: object) => {
  const told = dayFacts({ ...UNKNOWN, ...change }, words, today);
  return Object.fromEntries(told.map(({ term, value }) => [term, value]));
};

test('a day of every year says when it comes next', () => {
  expect(facts({ monthDay: '06-05' })[days.facts.next]).toBe(day(calendarDay('2027-06-05')));
});

test('a day that moves says how it is found, and not when it comes next', () => {
  expect(facts({ rule: 'each year anew' })).toMatchObject({
    [days.facts.day]: 'each year anew',
    [days.facts.next]: null,
  });
});

test('who set it up and when it was first held are facts', () => {
  expect(facts({ setBy: 'a council', firstYear: 2011, about: 'a day' })).toMatchObject({
    [days.facts.setUp]: 'a council',
    [days.facts.firstYear]: days.year(2011),
    [days.facts.about]: 'a day',
  });
});

test('of what is not known there is nothing', () => {
  expect(Object.values(facts({}))).toEqual([null, null, null, null, null]);
});
