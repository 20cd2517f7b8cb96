import { expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { recordedProblems } from './recorded.ts';

const NOW = moment('2026-11-26 00:05');

function problemsOf(data: object, kind: 'news' | 'events' = 'news') {
  const entry = { kind, file: 'content/news/2026/2026-001.mdx', data: { ...data }, lineOf: () => 6 };
  return recordedProblems([entry], NOW);
}

test('a day that has not come is told with file, line and the last day that may be written', () => {
  expect(problemsOf({ publishedOn: '2026-02-03', recordedOn: '2026-11-27' })).toEqual([
    {
      file: 'content/news/2026/2026-001.mdx',
      line: 6,
      field: 'recordedOn',
      message: '“2026-11-27” 还没有到。本站收录的日期最晚写 2026-11-26。',
    },
  ]);
});

test.each<[string, object]>([
  ['today', { publishedOn: '2026-02-03', recordedOn: '2026-11-26' }],
  ['an earlier day', { publishedOn: '2026-02-03', recordedOn: '2026-02-04' }],
  ['no day', { publishedOn: '2026-02-03' }],
  [
    'of what is withheld the day on which it may be seen',
    { publishedOn: '2026-12-01', recordedOn: '2026-12-01' },
  ],
])('%s is accepted', (_, data) => {
  expect(problemsOf(data)).toEqual([]);
});

test('what is withheld is told when it is written, not when its time has come', () => {
  expect(problemsOf({ publishedOn: '2026-12-01', recordedOn: '2026-12-02' })).toMatchObject([
    { message: expect.stringContaining('最晚写 2026-12-01。') as string },
  ]);
});

test('only releases are taken in', () => {
  expect(problemsOf({ recordedOn: '2026-11-27' }, 'events')).toEqual([]);
});
