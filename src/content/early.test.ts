import { describe, expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { earlyProblems } from './early.ts';
import type { Entry } from './entry.ts';
import { KINDS, type KindName } from './kinds.ts';

const BEFORE = moment('2026-12-01 08:59');
const TIME = '2026-12-01 09:00';
const embargoed = { publishedOn: '2026-12-01', notBefore: TIME };

function entry(kind: KindName, id: string, data: Entry['data']): Entry {
  const file = `content/${KINDS[kind].folder}/${id}${KINDS[kind].extension}`;
  return { kind, id, file, data, body: '', lineOf: (path) => path.length + 1 };
}

function problemsOf(...entries: Entry[]) {
  return earlyProblems(entries, BEFORE).map(({ file, line, field }) => `${file}:${line} ${field}`);
}

const correction = (data: object) =>
  entry('corrections', '2026-11-20-1', {
    item: { kind: 'news', id: '2026-009' },
    publishedOn: '2026-11-20',
    ...data,
  });

test('file, line, both moments and the cure are told', () => {
  expect(earlyProblems([entry('news', '2026-009', embargoed), correction({})], BEFORE)).toEqual([
    {
      file: 'content/corrections/2026-11-20-1.json',
      line: 3,
      field: 'item.id',
      message:
        '“2026-009”（content/news/2026-009.mdx）从 2026-12-01 09:00 起才可见，而这一项从 2026-11-20 00:00 起就可见。' +
        '请把这一项的 publishedOn 写成 2026-12-01、notBefore 写成 2026-12-01 09:00（或更晚），或删去这一处。',
    },
  ]);
});

test('an item without any time is told so', () => {
  const openDay = entry('openDays', 'june', { facilities: ['plant'] });
  const [problem] = earlyProblems([entry('facilities', 'plant', { notBefore: TIME }), openDay], BEFORE);
  expect(problem?.message).toBe(
    '“plant”（content/facilities/plant.mdx）从 2026-12-01 09:00 起才可见，而这一项没有写时间，随时可见。' +
      '请把这一项的 notBefore 写成 2026-12-01 09:00（或更晚），或删去这一处。',
  );
});

describe('too early is', () => {
  test.each<[string, Entry, Entry, string]>([
    [
      'the note on a week',
      entry('weeklyReports', '2026-w47', embargoed),
      entry('weekNotes', '2026-w47', {}),
      'content/reports/weekly/2026-w47.mdx:1 ',
    ],
    [
      'a key fact of a report',
      entry('monthlyReports', '2026-10', embargoed),
      entry('news', '2026-001', {
        publishedOn: '2026-11-30',
        keyFacts: [{ figure: { report: 'monthly/2026-10' } }],
      }),
      'content/news/2026-001.mdx:5 keyFacts.0.figure.report',
    ],
    [
      'an item of a task of a plan',
      entry('plan', '2027', { notBefore: TIME }),
      entry('events', 'walk', { district: null, planTasks: ['2027-4'] }),
      'content/events/walk.mdx:3 planTasks.0',
    ],
    [
      'what may be seen a minute before',
      entry('facilities', 'plant', { notBefore: '2026-12-01 09:01' }),
      entry('openDays', 'june', { facilities: ['plant'], notBefore: TIME }),
      'content/open-days/june.mdx:3 facilities.0',
    ],
  ])('%s', (_, named, item, expected) => {
    expect(problemsOf(named, item)).toEqual([expected]);
  });
});

describe('in time is', () => {
  test('what may be seen at the same minute or later', () => {
    const release = entry('news', '2026-009', embargoed);
    expect(problemsOf(release, correction(embargoed))).toEqual([]);
    expect(problemsOf(release, correction({ publishedOn: '2026-12-02' }))).toEqual([]);
  });

  test('what names an item that may be seen by now, whenever it was published', () => {
    expect(problemsOf(entry('news', '2026-009', { publishedOn: '2026-11-25' }), correction({}))).toEqual([]);
  });
});
