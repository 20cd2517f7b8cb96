import { expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const judged = (right: readonly string[], found: readonly string[]) => ({
  group: 'any',
  right: new Set(right),
  found,
});

test('recall counts queries that some page answers, precision those that were answered', () => {
  const score = scoreOf([
    judged(['a', 'b'], ['a']),
    judged(['c'], ['c', 'x']),
    judged([], ['y']),
    judged([], []),
  ]);
  expect(score).toEqual({ recall: 0.75, precision: 0.5, firstPage: 0.75, absent: 2, answered: 1 });
});

test('an answer shorter than a page fills the first page when all of it is there', () => {
  const fillers = Array.from({ length: 12 }, (_, number) => `x${number}`);
  expect(scoreOf([judged(['a'], ['a', ...fillers])]).firstPage).toBe(1);
  expect(scoreOf([judged(['a'], [...fillers, 'a'])]).firstPage).toBe(0);
});

test('a page found twice counts once, and lowers precision', () => {
  const { recall, precision } = scoreOf([judged(['a', 'b'], ['a', 'a'])]);
  expect([recall, precision]).toEqual([0.5, 0.5]);
});
