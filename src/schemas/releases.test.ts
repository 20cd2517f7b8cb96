import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalsOf } from './refusals.ts';
import { releasesSchema } from './releases.ts';

const told = { release: 'monthly/2026-11', announcedOn: '2026-12-10', date: '2026-12-15' };
const postponed = { ...told, state: 'postponed', to: '2026-12-18', reason: '示例。' };
const cancelled = { ...told, state: 'cancelled', reason: '示例。' };
const other = {
  id: '2026-bulletin',
  title: '示例公报',
  kind: 'annual',
  state: 'announced',
  announcedOn: '2026-11-20',
  date: '2027-06',
  note: null,
  item: null,
  provenance: { kind: 'demonstration' },
};
const refused = (change: object) =>
  refusalsOf(releasesSchema, { since: '2025-01-01', changes: [], others: [], ...change });

test('the calendar of the portal is accepted', () => {
  const releases: unknown = JSON.parse(readFileSync('content/releases.json', 'utf8'));
  expect(refusalsOf(releasesSchema, releases)).toEqual([]);
});

describe('a change', () => {
  test.each<[string, object, string[]]>([
    ['a confirmation is accepted', { ...told, state: 'confirmed' }, []],
    ['a postponement by a day is accepted', { ...postponed, to: '2026-12-16' }, []],
    ['a postponement to a month is accepted', { ...postponed, to: '2026-12' }, []],
    ['a cancellation is accepted', cancelled, []],
    ['a postponement to the same day', { ...postponed, to: '2026-12-15' }, ['to: postponed-earlier']],
    ['a postponement to the day before', { ...postponed, to: '2026-12-14' }, ['to: postponed-earlier']],
    ['a postponement without reason', { ...postponed, reason: undefined }, ['reason: invalid_type']],
    ['an empty reason', { ...cancelled, reason: '' }, ['reason: too_small']],
    ['a postponement without new date', { ...postponed, to: undefined }, ['to: partial-day']],
    [
      'a confirmation with a new date',
      { ...told, state: 'confirmed', to: '2026-12-18' },
      ['to: unrecognized_keys'],
    ],
    ['an unknown state', { ...told, state: 'late' }, ['state: invalid_union']],
    ['a release of no kind', { ...cancelled, release: '2026-11' }, ['release: release']],
    ['a day that does not exist', { ...cancelled, date: '2026-11-31' }, ['date: partial-day']],
  ])('%s', (_, change, expected) => {
    const refusals = refused({ changes: [change] });
    expect(refusals.map((refusal) => refusal.replace('changes.0.', ''))).toEqual(expected);
  });
});

describe('another release', () => {
  test.each<[string, object, string[]]>([
    ['of a month is accepted', {}, []],
    ['announced on its day is accepted', { date: '2026-11-20' }, []],
    ['announced the day after', { date: '2026-11-19' }, ['announcedOn: announced-late']],
    ['without a title', { title: '' }, ['title: too_small']],
    ['with an unknown item', { item: { kind: 'events', id: 'a' } }, ['item.kind: invalid_value']],
    ['without where it was announced', { provenance: undefined }, ['provenance: invalid_type']],
    ['postponed by its state', { state: 'postponed' }, ['state: invalid_value']],
  ])('%s', (_, change, expected) => {
    const refusals = refused({ others: [{ ...other, ...change }] });
    expect(refusals.map((refusal) => refusal.replace('others.0.', ''))).toEqual(expected);
  });

  test('no id stands twice', () => {
    expect(refused({ others: [other, other] })).toEqual(['others.1.id: release-twice']);
  });
});
