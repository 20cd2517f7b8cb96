import { expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { futureDateProblems } from './future-dates.ts';

const NOW = moment('2026-11-26 00:05');

function problemsOf(data: object) {
  const entry = { file: 'content/news/2026/2026-001.mdx', data: { ...data }, lineOf: () => 6 };
  return futureDateProblems([entry], NOW);
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

test.each([
  ['a source', { provenance: { date: '2031' } }, 'provenance.date', '来源发布的日期'],
  ['a source of the next month', { provenance: { date: '2026-12' } }, 'provenance.date', '来源发布的日期'],
  ['a picture', { assets: [{ date: '2026-11-25' }, { date: '2026-11-27' }] }, 'assets.1.date', '图片的日期'],
  ['a change', { changes: [{ on: '2026-11-27' }] }, 'changes.0.on', '公布变更的日期'],
  [
    'a change of a session',
    { sessions: [{ changes: [] }, { changes: [{ on: '2026-11-26' }, { on: '2026-11-27' }] }] },
    'sessions.1.changes.1.on',
    '公布变更的日期',
  ],
])('%s that is still to come is told', (_, data, field, words) => {
  expect(problemsOf(data)).toMatchObject([{ field, message: expect.stringContaining(words) as string }]);
});

test('of a date known only by its year or month no day can be to come', () => {
  expect(problemsOf({ provenance: { date: '2026' }, assets: [{ date: '2026-11' }] })).toEqual([]);
});
