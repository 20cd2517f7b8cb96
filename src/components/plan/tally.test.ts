import { expect, test } from 'vitest';
import type { Goal } from '#src/domain/plan.ts';
import { tallyOf } from './tally.ts';

const goal = (change: Partial<Goal>): Goal => ({
  name: 'A goal',
  task: null,
  value: 85,
  unit: '%',
  direction: 'at-least',
  result: null,
  note: null,
  ...change,
});
const result = (value: number | null) => ({
  value,
  text: 'As told',
  source: 'A bureau',
  date: '2024' as never,
});

test('goals with a number are counted by their outcome, those in words are not', () => {
  const goals = [
    goal({ result: result(90) }),
    goal({ result: result(78.2) }),
    goal({}),
    goal({ result: result(null) }),
    goal({ value: null, direction: 'qualitative' }),
  ];
  expect(tallyOf(goals)).toEqual({ reached: 1, missed: 1, unknown: 2 });
});
