import { afterAll, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../schemas/example-site.ts';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { releaseCalendarProblems } from './release-calendar-problems.ts';
import type { Together } from './together.ts';

afterAll(removeFolders);

const NOTHING: Together = { files: [], entries: [], drafts: [], site: EXAMPLE_SITE, topics: [] };
const told = { release: 'monthly/2026-11', announcedOn: '2026-12-10', date: '2026-12-15' };
const postponed = { ...told, state: 'postponed', to: '2026-12-18', reason: '示例。' };
const confirmed = { ...told, state: 'confirmed', announcedOn: '2026-12-11', date: '2026-12-18' };
const cancelled = { ...confirmed, state: 'cancelled', reason: '示例。' };
const other = {
  ...{ id: 'bulletin', title: '示例', kind: 'annual', state: 'announced', announcedOn: '2026-11-20' },
  ...{ date: '2027-06', note: null, item: null, provenance: { kind: 'demonstration' } },
};

function problemsOf(changes: object[], others: object[] = [other], together = NOTHING): string[] {
  const text = JSON.stringify({ since: '2025-01-01', changes, others }, null, 1);
  const root = exampleFolder({ 'releases.json': text });
  return releaseCalendarProblems(`${root}/releases.json`, together).map(
    ({ line, field, message }) => `${line} ${field} ${message}`,
  );
}

test.each<[string, object[]]>([
  ['nothing', []],
  ['what was said of a release one after the other', [postponed, confirmed]],
  ['the same day', [postponed, { ...confirmed, announcedOn: '2026-12-10' }]],
  ['another release', [{ ...cancelled, release: 'other/bulletin', date: '2027-06' }]],
  [
    'a week that was due on the first day of the rule',
    [{ ...cancelled, release: 'weekly/2024-w52', date: '2024-12-31', announcedOn: '2024-12-30' }],
  ],
])('%s is accepted', (_, changes) => {
  expect(problemsOf(changes)).toEqual([]);
});

test.each<[string, object[], RegExp]>([
  ['a week that there is not', [{ ...postponed, release: 'weekly/2025-w53' }], /^5 changes.0.release 没有/],
  [
    'a report of before the rule',
    [{ ...postponed, release: 'monthly/2024-11' }],
    /^5 changes.0.release 没有/,
  ],
  [
    'an id that is none of the others',
    [{ ...postponed, release: 'other/a' }],
    /^5 changes.0.release 没有“other\/a”/,
  ],
  [
    'a date that the rule does not give',
    [{ ...postponed, date: '2026-12-14' }],
    /^7 changes.0.date .*请写 2026-12-15。/,
  ],
  [
    'a date from before a postponement',
    [postponed, { ...confirmed, date: '2026-12-15' }],
    /changes.1.date .*2026-12-18/,
  ],
  [
    'a change before the one above it',
    [confirmed, postponed].map((change) => ({ ...change, date: '2026-12-15' })),
    /^12 changes.1.announcedOn 早于前面一条（2026-12-11）/,
  ],
  ['a change of what was cancelled', [postponed, cancelled, cancelled], /changes.2.release 前面已经取消/],
])('%s is refused', (_, changes, expected) => {
  const problems = problemsOf(changes);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(expected);
});

test('what came of a release must be there', () => {
  const item = { kind: 'news', id: '2026-009' };
  expect(problemsOf([], [{ ...other, item }])).toEqual([
    expect.stringContaining('others.0.item.id 没有“2026-009”。请写 content/news/ 里已有的一个。'),
  ]);
});

test('invented changes and releases must go when demonstrations have ended', () => {
  const together = { ...NOTHING, site: { ...EXAMPLE_SITE, demonstration: false } };
  const problems = problemsOf([{ ...postponed, demonstration: true }], [other], together);
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual([
    'changes.0.demonstration',
    'others.0.provenance',
  ]);
});

test('without a sound site no rule is missed, and an unsound file is left to its schema', () => {
  expect(problemsOf([{ ...postponed, date: '2026-12-01' }], [], { ...NOTHING, site: null })).toEqual([]);
  expect(problemsOf([{}])).toEqual([]);
});
