import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { moment } from './moment.ts';
import { month } from './month.ts';
import type { Bookable } from './session.ts';
import { isOpen, seasonIn, sessionsIn } from './visit-month.ts';

const NOW = moment('2026-11-26 12:00');
const LATER = moment('2026-12-01 09:00');
const DECEMBER = month('2026-12');
const session = (day: string, over: Partial<Bookable> = {}): Bookable => ({
  day: calendarDay(day),
  start: '09:30',
  end: '11:00',
  places: 40,
  taken: 0,
  opens: null,
  closes: null,
  booking: 'By telephone.',
  changes: [],
  ...over,
});

test.each([
  [{}, true],
  [{ opens: moment('2026-12-01 09:00') }, true],
  [{ booking: null }, true],
  [{ taken: 40 }, false],
  [{ closes: moment('2026-11-26 12:00') }, false],
  [{ changes: [{ on: calendarDay('2026-11-25'), kind: 'cancelled', reason: 'Repairs.' }] }, false],
] as const)('a session with %j can be asked for: %j', (over, expected) => {
  expect(isOpen(session('2026-12-05', over), NOW)).toBe(expected);
});

test.each([
  ['none known', [], 'unknown', [0, 0, 0, 0]],
  ['only another month', [session('2027-01-05')], 'unknown', [0, 0, 0, 0]],
  ['one of two open', [session('2026-12-05'), session('2026-12-06', { taken: 40 })], 'yes', [2, 1, 1, 0]],
  ['one that opens later', [session('2026-12-05', { opens: LATER })], 'yes', [1, 1, 0, 1]],
  ['all full', [session('2026-12-06', { taken: 40 })], 'no', [1, 0, 0, 0]],
] as const)('the sessions of a month: %s', (_, sessions, verdict, counts) => {
  const [known, open, bookable, notOpen] = counts;
  expect(sessionsIn(DECEMBER, sessions, NOW)).toEqual({
    about: 'sessions',
    verdict,
    month: DECEMBER,
    known,
    open,
    bookable,
    notOpen,
  });
});

describe('the season of a month', () => {
  const birds = { what: 'birds', best: [12, 1], likely: [11, 2], closed: [] };
  const nests = { what: 'nests', best: [], likely: [], closed: [3, 12] };

  test.each([
    ['2026-12', 'yes', ['birds'], [], ['nests']],
    ['2026-11', 'yes', [], ['birds'], []],
    ['2027-03', 'no', [], [], ['nests']],
    ['2027-07', 'unknown', [], [], []],
  ])('in %s is %s', (value, verdict, best, likely, closed) => {
    expect(seasonIn(month(value), [birds, nests])).toMatchObject({ verdict, best, likely, closed });
  });

  test('is unknown where nothing is known', () => {
    expect(seasonIn(DECEMBER, []).verdict).toBe('unknown');
  });
});
