import { describe, expect, test } from 'vitest';
import { planSchema } from './plan.ts';
import { refusalsOf } from './refusals.ts';

const result = { value: 28, text: '示例：28微克/立方米', source: '示例局', date: '2024-07-03' };
const goal = {
  name: '示例目标',
  task: null,
  value: 29,
  unit: '微克/立方米',
  direction: 'at-most',
  result,
  note: null,
};
const task = {
  id: '2023-1',
  number: 1,
  title: '示例任务',
  summary: '示例：做一件事。',
  sections: ['weekly'],
};
const plan = {
  year: 2023,
  title: '示例工作要点',
  goals: [goal],
  chapters: [{ title: '示例', tasks: [task] }],
  provenance: { kind: 'demonstration' },
};

test('a plan is accepted as it is', () => {
  expect(planSchema.parse(plan)).toEqual(plan);
});

describe('what is refused', () => {
  test.each([
    ['a goal without a word on its result', { ...goal, result: undefined }, 'result: invalid_type'],
    [
      'a result without its day',
      { ...goal, result: { ...result, date: undefined } },
      'result.date: partial-day',
    ],
    ['a result as text', { ...goal, result: { ...result, value: '28' } }, 'result.value: invalid_type'],
    ['an outcome that is typed in', { ...goal, outcome: 'reached' }, 'outcome: unrecognized_keys'],
    ['a task by its number', { ...goal, task: '1' }, 'task: plan-task'],
    ['a task that is not there', { ...goal, task: '2023-2' }, 'task: goal-task'],
    ['words with a number', { ...goal, direction: 'qualitative' }, 'value: goal-number'],
  ])('%s', (_, changed, expected) => {
    expect(refusalsOf(planSchema, { ...plan, goals: [changed] })).toEqual([`goals.0.${expected}`]);
  });

  test.each([
    ['a task with the wrong id', { id: '2023-2' }, 'id: task-id'],
    ['a section that is not there', { sections: ['video'] }, 'sections.0: invalid_value'],
    ['a summary of 301 characters', { summary: '长'.repeat(301) }, 'summary: too_big'],
  ])('%s', (_, change, expected) => {
    const chapters = [{ title: '示例', tasks: [{ ...task, ...change }] }];
    expect(refusalsOf(planSchema, { ...plan, chapters })).toEqual([`chapters.0.tasks.0.${expected}`]);
  });
});
