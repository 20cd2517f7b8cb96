import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { releaseOn, type AnnouncedRelease, type ReleaseChange } from '#src/domain/release-calendar.ts';
import type { ReleasedItem, ReleaseEntry } from '#src/queries/release-calendar.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { wordsFor } from '#src/words/words.ts';
import { releaseCalendarFile } from './release-calendar.ts';

const words = wordsFor(new URL(EXAMPLE_SITE.address));
const due: AnnouncedRelease = {
  id: 'monthly/2026-11',
  announcedOn: calendarDay('2025-01-01'),
  date: calendarDay('2026-12-15'),
  state: 'announced',
};
const postponed: ReleaseChange = {
  state: 'postponed',
  announcedOn: calendarDay('2026-12-10'),
  date: calendarDay('2026-12-15'),
  to: calendarDay('2026-12-18'),
  reason: 'Reason.',
};
const confirmed: ReleaseChange = {
  state: 'confirmed',
  announcedOn: calendarDay('2026-12-11'),
  date: calendarDay('2026-12-18'),
};
const cancelled: ReleaseChange = { ...postponed, state: 'cancelled', reason: 'Reason.' };
const item: ReleasedItem = {
  publishedOn: calendarDay('2026-12-19'),
  href: '/reports/monthly/2026-11/',
  provenance: { kind: 'demonstration' },
  isWithdrawn: false,
};

function eventOf(
  changes: readonly ReleaseChange[] = [],
  publication: ReleasedItem | null = null,
  today = '2026-12-20',
  isDemonstration = true,
) {
  const release: ReleaseEntry = {
    ...releaseOn(calendarDay(today), due, changes, publication),
    other: null,
    isDemonstration,
  };
  const [event] = releaseCalendarFile([release], EXAMPLE_SITE, words).events;
  if (!event) throw new Error('No event.');
  return event;
}

test.each<[string, ReleaseChange[], ReleasedItem | null, unknown[]]>([
  ['announced', [], null, ['tentative', 0, '2025-01-01', '2026-12-15']],
  ['postponed', [postponed], null, ['tentative', 1, '2026-12-10', '2026-12-18']],
  ['postponed and confirmed', [postponed, confirmed], null, ['confirmed', 2, '2026-12-11', '2026-12-18']],
  ['cancelled', [cancelled], null, ['cancelled', 1, '2026-12-10', '2026-12-15']],
  ['published late', [postponed, confirmed], item, ['confirmed', 3, '2026-12-19', '2026-12-19']],
])('%s', (_, changes, publication, expected) => {
  const { status, sequence, revisedOn, when } = eventOf(changes, publication);
  expect([status, sequence, revisedOn, 'first' in when && when.first]).toEqual(expected);
});

test('the uid is the same whatever becomes of a release, and wherever the site is', () => {
  const uid = 'release-monthly-2026-11@portal.example';
  expect([eventOf(), eventOf([postponed]), eventOf([], item)].map((event) => event.uid)).toEqual([
    uid,
    uid,
    uid,
  ]);
});

test('nothing changes from one day to the next unless something was said', () => {
  expect(eventOf([], null, '2026-12-17')).toEqual(eventOf([], null, '2026-12-14'));
});

test('an entry that rests on demonstration says so first, and any other does not', () => {
  expect(eventOf().summary).toMatch(/^演示：环境质量月报/);
  expect(eventOf([], null, '2026-12-20', false).summary).toMatch(/^环境质量月报/);
});

test('the old date, the reason and the item are told', () => {
  const { description, categories, address } = eventOf([postponed], item);
  expect(description).toContain(words.releases.change(postponed));
  expect(description).toContain('https://portal.example/reports/monthly/2026-11/');
  expect([categories, address]).toEqual([
    [words.frame.demonstration],
    'https://portal.example/releases/#monthly-2026-11',
  ]);
});
