import { afterAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { exampleFolder, RELEASE, removeFolders } from './example-folder.ts';
import { isKnownTask } from './plan-tasks.ts';
import { readContent } from './read.ts';

afterAll(removeFolders);

const plan = { kind: 'plan', id: '2023' } as const;
const data = { chapters: [{ tasks: [{ id: '2023-1' }] }, { tasks: [{ id: '2023-2' }] }] };

describe('a task is known', () => {
  test.each([
    ['by its plan', '2023-2', data, true],
    ['not beyond its plan', '2023-3', data, false],
    ['not in a year without a plan', '2024-1', data, false],
    ['where its plan cannot be read', '2023-3', { chapters: 'none' }, true],
  ])('%s', (_, id, planData, expected) => {
    expect(isKnownTask(id, [{ ...plan, data: planData }], [plan])).toBe(expected);
  });

  test('where its plan is no JSON at all', () => {
    expect(isKnownTask('2023-1', [], [plan])).toBe(true);
  });
});

test('an item that is tagged with a task of nothing is named with its line', () => {
  const task = { id: '2023-1', number: 1, title: '示例', summary: '示例。', sections: [] };
  const goal = {
    name: '示例',
    task: null,
    value: null,
    unit: null,
    direction: 'qualitative',
    result: null,
    note: null,
  };
  const root = exampleFolder({
    'site.json': JSON.stringify(EXAMPLE_SITE),
    'import/air-columns.json': readFileSync('content/import/air-columns.json', 'utf8'),
    'plan/2023.json': JSON.stringify({
      year: 2023,
      title: '示例',
      goals: [goal],
      chapters: [{ title: '示例', tasks: [task] }],
      provenance: { kind: 'demonstration' },
    }),
    'news/2026-001.mdx': RELEASE.replace('provenance:', 'planTasks: [2023-1, 2023-21]\nprovenance:'),
  });
  const problems = readContent(root).problems.filter(({ file }) => file.endsWith('.mdx'));
  expect(problems).toEqual([
    {
      file: `${root}/news/2026-001.mdx`,
      line: 9,
      field: 'planTasks.1',
      message: '没有“2023-21”。请写 content/plan/ 的 tasks 里已有的一个。',
    },
  ]);
});
