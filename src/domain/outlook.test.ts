import { expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { moment } from './moment.ts';
import { outlookOf } from './outlook.ts';
import type { Bookable } from './session.ts';

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
const sessions = [
  session('2026-11-28', { closes: moment('2026-11-20 17:00') }),
  session('2026-12-05'),
  session('2026-12-09', { taken: 40 }),
  session('2026-12-16', {
    changes: [{ on: calendarDay('2026-11-20'), kind: 'cancelled', reason: 'Repairs.' }],
  }),
  session('2027-03-06', { opens: moment('2027-02-01 09:00') }),
];

test.each([
  ['2026-11-26 12:00', { month: '2026-12', ahead: 2, bookable: 1, hasBegun: false }],
  ['2026-12-01 00:00', { month: '2026-12', ahead: 2, bookable: 1, hasBegun: true }],
  ['2026-12-05 10:59', { month: '2026-12', ahead: 2, bookable: 0, hasBegun: true }],
  ['2026-12-05 11:00', { month: '2026-12', ahead: 1, bookable: 0, hasBegun: true }],
  ['2026-12-09 11:00', { month: '2027-03', ahead: 1, bookable: 0, hasBegun: false }],
  ['2027-02-01 09:00', { month: '2027-03', ahead: 1, bookable: 1, hasBegun: false }],
  ['2027-03-06 11:00', null],
])('at %s what lies ahead is %j', (now, expected) => {
  expect(outlookOf(sessions, moment(now))).toEqual(expected);
});
