import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { alsoOf } from './also.ts';
import { answersOf } from './answers.ts';
import { EXAMPLE_WORDS } from './example-words.ts';
import { ALSO, FIRST_ANSWERS } from './held-out-answers.ts';
import { AMONG_REWRITES, FIRST_REWRITES, HELD_OUT_DAY } from './held-out.ts';
import { AGAIN_ANSWERS, AGAIN_REWRITES } from './held-out-again.ts';
import { rewritesOf } from './rewrites.ts';
import { sameness } from './typed.ts';

const today = calendarDay(HELD_OUT_DAY);
const rewrites = (typed: string) => rewritesOf(typed, EXAMPLE_WORDS, today).map(({ query }) => query);

test('the list has a hundred and twenty queries and more', () => {
  const all = [...FIRST_REWRITES, ...AMONG_REWRITES, ...FIRST_ANSWERS, ...ALSO];
  expect(all.length).toBeGreaterThan(120);
});

test.each(FIRST_REWRITES)('%s: %s is tried as %s first', (_, typed, first) => {
  expect(sameness(rewrites(typed)[0] ?? '')).toBe(sameness(first));
});

test.each(AMONG_REWRITES)('%s may be tried as %s', (typed, among) => {
  expect(rewrites(typed).map(sameness)).toContain(sameness(among));
});

test.each(FIRST_ANSWERS)('%s leads to %s', (typed, address) => {
  expect(answersOf(typed, EXAMPLE_WORDS, today)[0]?.address).toBe(address);
});

test.each(ALSO)('with %s, %s is offered', (typed, also) => {
  expect(alsoOf(typed, EXAMPLE_WORDS).map(({ query }) => sameness(query))).toContain(sameness(also));
});

describe('the second list', () => {
  test.each(AGAIN_REWRITES)('%s: %s is tried as %s first', (_, typed, first) => {
    expect(sameness(rewrites(typed)[0] ?? '')).toBe(sameness(first));
  });

  test.each(AGAIN_ANSWERS)('%s leads to %s', (typed, address) => {
    expect(answersOf(typed, EXAMPLE_WORDS, today)[0]?.address ?? '').toBe(address);
  });
});
