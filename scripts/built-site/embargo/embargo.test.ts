import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { KIND_NAMES } from '#src/content/kinds.ts';
import { readSite } from '#src/content/site.ts';
import { moment } from '#src/domain/moment.ts';
import { pageOf } from '../../site-checks/addresses.ts';
import { addressOf } from '../../site-checks/page.ts';
import { searchIn } from '../search/open-index.ts';
import { findMarks } from './find-marks.ts';
import { plantedItems } from './planted-items.ts';
import { isCorrected, plantedWithdrawals } from './planted-withdrawal.ts';
import { filesOf, type Planting } from './planting.ts';
import { copyProject, type Project } from './project.ts';

const OPEN = plantedItems({
  word: 'opn',
  digits: 200,
  week: '2016-W10',
  month: '2016-03',
  year: 2015,
  release: '2026-001',
  publishedOn: calendarDay('2026-11-20'),
});
const SEALED = plantedItems({
  word: 'qvx',
  digits: 739,
  week: '2017-W23',
  month: '2017-06',
  year: 2016,
  release: '2026-937',
  publishedOn: calendarDay('2026-12-01'),
  notBefore: moment('2026-12-01 09:00'),
});
const WITHDRAWING: Planting = {
  word: 'wdn',
  digits: 518,
  week: '2018-W11',
  month: '2018-04',
  year: 2017,
  release: '2026-518',
  publishedOn: calendarDay('2026-11-21'),
};
const WITHDRAWN = plantedItems(WITHDRAWING).filter(({ kind }) => kind !== 'corrections');
const NOTES = plantedWithdrawals(WITHDRAWN, WITHDRAWING);
/** Announced a day after the later build. */
const ANNOUNCED = ['qvx-bulletin', 'qvxpaper', 'qvxreason'];
const PUBLIC = ['opn-bulletin', 'opnpaper'];
const announced = (word: string, announcedOn: string) => ({
  ...{ id: `${word}-bulletin`, title: `示例${word}paper`, kind: 'annual', state: 'announced', announcedOn },
  ...{ date: '2027-06', note: null, item: null, provenance: { kind: 'demonstration' } },
});
const RELEASES = {
  since: '2026-11-01',
  changes: [
    {
      ...{ release: 'weekly/2026-w48', state: 'cancelled', announcedOn: '2026-12-02', date: '2026-12-01' },
      ...{ reason: '示例qvxreason。', demonstration: true },
    },
  ],
  others: [announced('opn', '2026-11-20'), announced('qvx', '2026-12-02')],
};
const SETTINGS = {
  'releases.json': JSON.stringify(RELEASES),
  'site.json': JSON.stringify({ ...readSite(), demonstration: true }),
  'topics.json': JSON.stringify({
    topics: [{ id: 'air', name: '空气', description: '示例。', planTasks: [] }],
  }),
};
const marks = [...SEALED.flatMap((item) => item.marks), ...ANNOUNCED, ...PUBLIC];

let project: Project;
let later: Map<string, string[]>;
let earlier: Map<string, string[]>;
let found: { readonly open: string[]; readonly withdrawn: string[] };

// The later build comes first: what it leaves in caches must not get into the earlier one.
beforeAll(async () => {
  project = copyProject({ ...SETTINGS, ...filesOf([...OPEN, ...SEALED, ...WITHDRAWN, ...NOTES]) });
  const site = project.buildAt('2026-12-01T09:00:00+08:00');
  later = findMarks(site, marks);
  found = { open: await addressesWith('opn', site), withdrawn: await addressesWith('wdn', site) };
  earlier = findMarks(project.buildAt('2026-12-01T08:59:59+08:00'), marks);
}, 300_000);

/** The pages that the search of a built site finds. */
async function addressesWith(term: string, folder: string): Promise<string[]> {
  const question = { terms: [term], chosen: {}, order: 'relevance', shown: Infinity } as const;
  return (await searchIn(folder).ask(question)).texts.map(({ address }) => address);
}

afterAll(() => project.remove());

test('an item of every kind waits for its time', () => {
  expect(new Set(SEALED.map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
});

test.each(SEALED)('a minute before its time nothing of $kind $id is in any file', ({ marks: own }) => {
  const leaks = own.flatMap((mark) => (earlier.get(mark) ?? []).map((path) => `${path}: ${mark}`));
  expect(leaks).toEqual([]);
});

test.each(SEALED)('at its time $kind $id is published', ({ kind, id, marks: own }) => {
  expect(own.filter((mark) => later.get(mark)?.length === 0)).toEqual([]);
  expect(own.flatMap((mark) => later.get(mark) ?? [])).toContain(pageOf({ kind, id }));
});

test.each(ANNOUNCED)('before its day nothing of what is announced is in any file: %s', (mark) => {
  expect([earlier.get(mark), later.get(mark)]).toEqual([[], []]);
});

test.each(PUBLIC)('what was announced is on the calendar: %s', (mark) => {
  expect(earlier.get(mark)?.join()).toContain('releases');
});

test.each(OPEN.filter(({ kind }) => isCorrected(kind)))('the search finds $kind $id', ({ kind, id }) => {
  expect(found.open).toContain(addressOf(pageOf({ kind, id })));
});

test('of what was withdrawn the search finds only the list of corrections and the catalogue of data, which mark it', () => {
  expect(found.withdrawn.toSorted()).toEqual(['/corrections/', '/data/']);
});
