import { describe, expect, test } from 'vitest';
import { FACILITY_KINDS } from '#src/domain/facility.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { wordsFor } from '#src/words/words.ts';
import { EXAMPLE_ECO_EVENT, EXAMPLE_VISIT, visitWith } from './example-visit.ts';
import { icsOf } from './ics.ts';
import { subscriptions, type Occasions } from './subscriptions.ts';
import { READERS } from './two-readers.ts';

const words = wordsFor(new URL(EXAMPLE_SITE.address));
const power = {
  ...visitWith({ id: 'power-1' }),
  facility: { ...EXAMPLE_VISIT.facility, kind: 'power', district: null } as const,
};
const occasions: Occasions = { visits: [EXAMPLE_VISIT, power], events: [EXAMPLE_ECO_EVENT] };
const all = subscriptions(occasions, EXAMPLE_SITE, words);

describe.each(READERS)('%s', (_, read) => {
  test.each([
    ['all', ['session-works-2027-05-12', 'session-power-1', 'event-open-lab']],
    ['visits', ['session-works-2027-05-12', 'session-power-1']],
    ['events', ['event-open-lab']],
    ['districts/yuecheng', ['session-works-2027-05-12']],
    ['districts/keqiao', ['event-open-lab']],
    ['kinds/sewage', ['session-works-2027-05-12']],
    ['kinds/power', ['session-power-1']],
    ['kinds/steel', []],
  ])('finds in %s %j', (id, expected) => {
    const file = all.find((subscription) => subscription.id === id)?.file;
    const uids = file ? read(icsOf(file)).map(({ uid }) => uid) : null;
    expect(uids).toEqual(expected.map((name) => `${name}@portal.example`));
  });
});

test('there is one of each district and kind, each with its own address and name', () => {
  const ids = all.map(({ id }) => id);
  expect(ids).toEqual([
    'all',
    'visits',
    'events',
    ...EXAMPLE_SITE.districts.map(({ id }) => `districts/${id}`),
    ...FACILITY_KINDS.map((kind) => `kinds/${kind}`),
  ]);
  expect(all.map(({ file }) => file.address)).toEqual(
    ids.map((id) => `https://portal.example/calendars/${id}.ics`),
  );
  expect(new Set(all.map(({ file }) => file.name)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
});

test('an entry is the same in every calendar, so that two subscriptions show it once', () => {
  const entries = all.flatMap(({ file }) => file.events).filter(({ uid }) => uid.startsWith('session-works'));
  expect(entries).toHaveLength(4);
  for (const entry of entries) expect(entry).toEqual(entries[0]);
});

test('a calendar in which nothing is as yet is one', () => {
  for (const { file } of subscriptions({ visits: [], events: [] }, EXAMPLE_SITE, words)) {
    expect(icsOf(file)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
  }
});
