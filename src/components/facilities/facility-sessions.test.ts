import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { Bookable } from '#src/domain/session.ts';
import { splitSessions } from './facility-sessions.ts';

const DAY = calendarDay('2026-12-05');
const BOOKABLE: Bookable = {
  day: DAY,
  start: '09:30',
  end: '11:00',
  places: 40,
  taken: 0,
  opens: null,
  closes: null,
  booking: 'By telephone',
  changes: [],
};
const cancelled = { ...BOOKABLE, changes: [{ on: DAY, kind: 'cancelled' as const, reason: 'Repairs' }] };
const ids = (visits: readonly { id: string }[]) => visits.map(({ id }) => id);
const visits = [
  { id: 'held', session: BOOKABLE },
  { id: 'cancelled', session: cancelled },
];

test.each([
  ['2026-12-05 10:59', [], ['held', 'cancelled']],
  ['2026-12-05 11:00', ['held', 'cancelled'], []],
])('at %s %o are past and %o to come', (now, past, next) => {
  const split = splitSessions(visits, moment(now));
  expect([ids(split.past), ids(split.next)]).toEqual([past, next]);
});
