import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalsOf } from './refusals.ts';
import { topicsSchema } from './topics.ts';

const air = { id: 'air', name: '空气', description: '示例。', planTasks: ['2023-5'] };
const water = { id: 'water', name: '水', description: '示例。', planTasks: [] };

test('the topics of the portal are accepted', () => {
  const topics: unknown = JSON.parse(readFileSync('content/topics.json', 'utf8'));
  expect(refusalsOf(topicsSchema, topics)).toEqual([]);
});

test.each<[string, object[], string[]]>([
  ['none', [], ['topics: too_small']],
  ['an id in Chinese', [{ ...air, id: '空气' }], ['topics.0.id: id']],
  ['a name of 13 characters', [{ ...air, name: '长'.repeat(13) }], ['topics.0.name: too_big']],
  ['no description', [{ ...air, description: '' }], ['topics.0.description: too_small']],
  ['a task by its number alone', [{ ...air, planTasks: ['5'] }], ['topics.0.planTasks.0: plan-task']],
  ['an id twice', [air, { ...water, id: 'air' }], ['topics.1.id: topic-twice']],
  ['a name twice', [air, { ...water, name: '空气' }], ['topics.1.name: topic-twice']],
])('%s is refused', (_, topics, expected) => {
  expect(refusalsOf(topicsSchema, { topics })).toEqual(expected);
});
