import { describe, expect, test } from 'vitest';
import { calendarDay, type PartialDay } from './calendar.ts';
import { announcedOn, cancellationOf, comingEvents, comingFirst, isAhead, pastEvents } from './event.ts';

const today = calendarDay('2026-11-26');
const events = [
  ['old', '2018-06-13'],
  ['yesterday', '2026-11-25'],
  ['later', '2027-05-22'],
  ['today', '2026-11-26'],
  ['soon-b', '2027-03-22'],
  ['soon-a', '2027-03-22'],
].map(([id = '', day = '']) => ({ id, day: calendarDay(day) }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('events', () => {
  test('to come are soonest first, today’s among them', () => {
    expect(ids(comingEvents(events, today))).toEqual(['today', 'soon-a', 'soon-b', 'later']);
  });

  test('that are over are newest first', () => {
    expect(ids(pastEvents(events, today))).toEqual(['yesterday', 'old']);
  });

  test('in one list are first those to come', () => {
    expect(ids(comingFirst(events, today))).toEqual([
      'today',
      'soon-a',
      'soon-b',
      'later',
      'yesterday',
      'old',
    ]);
  });
});

const changed = { on: calendarDay('2026-11-24'), kind: 'changed', reason: '名额增加' } as const;
const cancelled = { on: calendarDay('2026-11-25'), kind: 'cancelled', reason: '场地整修' } as const;

test.each([
  ['nothing', [], null],
  ['another change', [changed], null],
  ['a cancellation', [changed, cancelled], cancelled],
])('an event with %s was called off by %#', (_, changes, expected) => {
  expect(cancellationOf({ changes })).toEqual(expected);
});

test.each([
  ['of today', '2026-11-26', [], true],
  ['of yesterday', '2026-11-25', [], false],
  ['that was called off', '2027-03-22', [cancelled], false],
  ['that was changed', '2027-03-22', [changed], true],
])('one can still go to an event %s on %s (%j): %s', (_, day, changes, expected) => {
  expect(isAhead({ day: calendarDay(day), changes }, today)).toBe(expected);
});

describe('an event was announced', () => {
  const day = calendarDay('2027-03-22');
  const publishedOn = calendarDay('2026-11-20');
  const provenance = {
    kind: 'published',
    source: '某局',
    date: '2026-11' as PartialDay, // it is one
    form: 'summary',
  } as const;

  test.each([
    ['when it says', { publishedOn, provenance }, '2026-11-20'],
    ['else with its source', { provenance }, '2026-11'],
    ['else on its day', { provenance: { kind: 'demonstration' } as const }, '2027-03-22'],
  ])('%s', (_, event, expected) => {
    expect(announcedOn({ day, ...event })).toBe(expected);
  });
});
