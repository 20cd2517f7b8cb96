import { expect, test } from 'vitest';
import { statementsOf } from './statements.ts';
import type { Entry } from './entry.ts';

function entry(kind: Entry['kind'], id: string, data: Entry['data']): Entry {
  return { kind, id, file: `${id}.mdx`, data, body: '', lineOf: () => 1 };
}

test('the fields of an event are one statement', () => {
  const data = {
    ...{ title: '观鸟', summary: '看示例鹤。', place: '永宁村', indoorFallback: null },
    programme: [{ time: null, what: '走一圈' }],
  };
  expect(statementsOf(entry('events', 'walk', data), [])).toEqual([
    [
      { path: ['title'], text: '观鸟' },
      { path: ['summary'], text: '看示例鹤。' },
      { path: ['place'], text: '永宁村' },
      { path: ['programme', 0, 'what'], text: '走一圈' },
    ],
  ]);
});

test('a session is one statement with the facility at which it is held', () => {
  const facility = entry('facilities', 'hide', { title: '示例馆', address: '永宁村3号' });
  const notice = entry('openDays', 'notice', { sessions: [{ facility: 'hide', note: '看示例鹤' }] });
  const path = ['sessions', 0, 'note'];
  expect(statementsOf(notice, [facility])).toEqual([
    [
      { path, text: '看示例鹤' },
      { path, text: '示例馆' },
      { path, text: '永宁村3号' },
    ],
  ]);
});
