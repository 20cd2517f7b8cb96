import { describe, expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { entriesOf, type FeedContext, type FeedItem } from './entry.ts';
import type { ItemNote } from './notes.ts';

const original = {
  kind: 'published',
  source: '某局',
  date: '2026-01-02' as PartialDay, // it is one
  form: 'original',
} satisfies Provenance;

const ITEM: FeedItem = {
  kind: 'news',
  id: '2026-001',
  title: '标题',
  summary: '摘要。',
  href: '/news/2026-001/',
  published: calendarDay('2026-01-02'),
  provenance: original,
  terms: [['news-kind', 'release', '新闻发布']],
};

const CONTEXT: FeedContext = {
  authority: 'portal.example,2026',
  portal: '某门户',
  notes: [],
  words: { demonstration: '演示', marked: (title) => `演示：${title}` },
};

const NOTE: ItemNote = {
  item: { kind: 'news', id: '2026-001' },
  kind: 'correction',
  publishedOn: calendarDay('2026-03-04'),
  changesMeaning: true,
};

const entryOf = (item: Partial<FeedItem>, notes: readonly ItemNote[] = []) =>
  entriesOf([{ ...ITEM, ...item }], { ...CONTEXT, notes })[0];

test('an item becomes an entry', () => {
  expect(entryOf({})).toEqual({
    id: 'tag:portal.example,2026:news/2026-001',
    title: '标题',
    summary: '摘要。',
    content: null,
    href: '/news/2026-001/',
    published: '2026-01-02T00:00:00+08:00',
    updated: '2026-01-02T00:00:00+08:00',
    author: '某局',
    categories: [{ scheme: 'tag:portal.example,2026:terms/news-kind', term: 'release', label: '新闻发布' }],
  });
});

test('what was changed besides is updated then, and published when it was', () => {
  const { published, updated } = entryOf({ changedOn: calendarDay('2026-02-03') }) ?? {};
  expect([published, updated]).toEqual(['2026-01-02T00:00:00+08:00', '2026-02-03T00:00:00+08:00']);
});

test('an id keeps to the kind and the file, whatever the title and address', () => {
  const { id } = entryOf({ kind: 'weeklyReports', id: '2026-w47', title: '别的', href: '/x/' }) ?? {};
  expect(id).toBe('tag:portal.example,2026:reports/weekly/2026-w47');
});

test('an item is published at its minute where that is known', () => {
  expect(entryOf({ published: moment('2026-01-02 09:30') })?.published).toBe('2026-01-02T09:30:00+08:00');
});

test.each([
  ['2022', '2022-01-01T00:00:00+08:00'],
  ['2022-06', '2022-06-01T00:00:00+08:00'],
])('of what was published in %s no day is made up', (published, updated) => {
  expect(entryOf({ published: published as PartialDay })).toMatchObject({ published: null, updated }); // it is one
});

describe('notes', () => {
  test('one that changes the meaning makes its item newer, and nothing else', () => {
    expect(entryOf({}, [NOTE])).toEqual({ ...entryOf({}), updated: '2026-03-04T00:00:00+08:00' });
  });

  test('the last of them counts, to its minute', () => {
    const later = { ...NOTE, publishedOn: calendarDay('2026-03-05'), notBefore: moment('2026-03-05 08:00') };
    expect(entryOf({}, [later, NOTE])?.updated).toBe('2026-03-05T08:00:00+08:00');
  });

  test('one that makes a new edition of a report makes its entry newer, whatever it means', () => {
    const note = { ...NOTE, changesMeaning: false, edition: 2 };
    expect(entryOf({}, [note])?.updated).toBe('2026-03-04T00:00:00+08:00');
  });

  test.each([
    ['that does not change the meaning', { changesMeaning: false }],
    ['on another item', { item: { kind: 'news', id: '2026-002' } }],
    ['on an item of another kind with the same id', { item: { kind: 'events', id: '2026-001' } }],
  ] as const)('one %s leaves it as it is', (_, change) => {
    expect(entryOf({}, [{ ...NOTE, ...change }])).toEqual(entryOf({}));
  });

  test('what was withdrawn is no longer listed', () => {
    expect(entryOf({}, [{ ...NOTE, kind: 'withdrawal', changesMeaning: false }])).toBeUndefined();
  });
});

test('an invented item says so in its title and among its words', () => {
  const entry = entryOf({ provenance: { kind: 'demonstration' } });
  expect(entry?.title).toBe('演示：标题');
  expect(entry?.categories.at(-1)).toMatchObject({ term: 'demonstration', label: '演示' });
});

test.each([
  ['of a published text', original, '某局'],
  ['of a summary', { ...original, form: 'summary' }, '某门户'],
  ['of what was compiled', { kind: 'compiled', source: '某站', inputs: [] }, '某门户'],
  ['of an invented item', { kind: 'demonstration' }, '某门户'],
] as const)('the author %s', (_, provenance, author) => {
  expect(entryOf({ provenance })?.author).toBe(author);
});
