import { describe, expect, test } from 'vitest';
import { outcomeOf, planProblems, taskId, type Direction } from './plan.ts';

describe('the outcome of a goal', () => {
  test.each<[Direction, number | null, number | null, string]>([
    ['at-most', 29, 28, 'reached'],
    ['at-most', 29, 29, 'reached'],
    ['at-most', 29, 29.1, 'missed'],
    ['at-least', 85, 78.2, 'missed'],
    ['at-least', 90, 94.5, 'reached'],
    ['at-least', 90, 90, 'reached'],
    ['equal', 100, 100, 'reached'],
    ['equal', 100, 97.7, 'missed'],
    ['equal', 0, 0, 'reached'],
    ['unclear', 25, 25, 'unknown'],
    ['qualitative', null, 1, 'unknown'],
    ['at-most', null, 28, 'unknown'],
    ['at-most', 29, null, 'unknown'],
  ])('%s %j with a result of %j is %4$s', (direction, value, result, outcome) => {
    expect(outcomeOf({ direction, value, result: { value: result } })).toBe(outcome);
  });

  test('without a published result it is unknown', () => {
    expect(outcomeOf({ direction: 'equal', value: 0, result: null })).toBe('unknown');
  });
});

describe('a plan', () => {
  const task = (number: number, id = taskId(2023, number)) => ({ id, number });
  const goal = {
    name: '示例目标',
    task: '2023-2',
    value: 1,
    unit: null,
    direction: 'equal',
    result: null,
    note: null,
  } as const;
  const plan = { year: 2023, goals: [goal], chapters: [{ tasks: [task(1)] }, { tasks: [task(2)] }] };

  test('that is numbered through its chapters has no problem', () => {
    expect(planProblems(plan)).toEqual([]);
  });

  test('that leaves out a number is told the one that is next', () => {
    expect(planProblems({ ...plan, goals: [], chapters: [{ tasks: [task(1), task(3)] }] })).toEqual([
      { path: ['chapters', 0, 'tasks', 1, 'number'], why: 'task-number', computed: '2' },
    ]);
  });

  test('whose task has the id of another year is told the right one', () => {
    expect(planProblems({ ...plan, chapters: [{ tasks: [task(1), task(2, '2022-2')] }] })).toEqual([
      { path: ['chapters', 0, 'tasks', 1, 'id'], why: 'task-id', computed: '2023-2' },
      { path: ['goals', 0, 'task'], why: 'goal-task' },
    ]);
  });

  test.each([
    ['a goal of words with a number', { ...goal, direction: 'qualitative' as const }],
    ['a goal of numbers without one', { ...goal, value: null }],
  ])('%s is refused', (_, changed) => {
    expect(planProblems({ ...plan, goals: [changed] })).toEqual([
      { path: ['goals', 0, 'value'], why: 'goal-number' },
    ]);
  });
});
