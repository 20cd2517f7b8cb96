import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { moment } from './moment.ts';
import {
  bySessionTime,
  formerTimes,
  placesLeft,
  sessionState,
  type Bookable,
  type SessionChange,
} from './session.ts';

const day = calendarDay('2026-12-05');
const session: Bookable = {
  day,
  start: '09:30',
  end: '11:00',
  places: 40,
  taken: 12,
  opens: moment('2026-11-20 09:00'),
  closes: moment('2026-11-27 17:00'),
  booking: 'By telephone.',
  changes: [],
};
const stateAt = (now: string, over: Partial<Bookable> = {}) =>
  sessionState({ ...session, ...over }, moment(now));
const cancelled: SessionChange = { on: calendarDay('2026-11-25'), kind: 'cancelled', reason: 'Repairs.' };

describe('one minute before, at and after each boundary', () => {
  test.each([
    ['2026-11-20 08:59', 'not-open'],
    ['2026-11-20 09:00', 'bookable'],
    ['2026-11-20 09:01', 'bookable'],
    ['2026-11-27 16:59', 'bookable'],
    ['2026-11-27 17:00', 'closed'],
    ['2026-11-27 17:01', 'closed'],
    ['2026-12-05 09:29', 'closed'],
    ['2026-12-05 09:30', 'closed'],
    ['2026-12-05 10:59', 'closed'],
    ['2026-12-05 11:00', 'ended'],
    ['2026-12-05 11:01', 'ended'],
  ])('at %s it is %s', (now, state) => {
    expect(stateAt(now)).toBe(state);
  });

  test.each([
    ['2026-11-27 16:59', 'full'],
    ['2026-11-27 17:00', 'closed'],
    ['2026-11-20 08:59', 'not-open'],
  ])('without a place left, at %s it is %s', (now, state) => {
    expect(stateAt(now, { taken: 40 })).toBe(state);
  });

  test('one place left is bookable, none is full', () => {
    expect(stateAt('2026-11-21 10:00', { taken: 39 })).toBe('bookable');
    expect(stateAt('2026-11-21 10:00', { taken: 40 })).toBe('full');
  });

  test.each([
    ['2026-12-05 09:29', 'bookable'],
    ['2026-12-05 09:30', 'closed'],
  ])('without a day of closing, at %s it is %s', (now, state) => {
    expect(stateAt(now, { closes: null })).toBe(state);
  });

  test.each([
    ['2026-12-04 23:59', 'bookable'],
    ['2026-12-05 00:00', 'closed'],
    ['2026-12-05 23:59', 'closed'],
    ['2026-12-06 00:00', 'ended'],
  ])('without times of day, at %s it is %s', (now, state) => {
    expect(stateAt(now, { start: null, end: null, closes: null })).toBe(state);
  });
});

test('booking that opens when it is announced is open', () => {
  expect(stateAt('2026-01-01 00:00', { opens: null })).toBe('bookable');
});

test('where nobody said how to book, nobody can, until it is over', () => {
  const unstated = { booking: null, opens: null, closes: null };
  expect(stateAt('2026-11-21 10:00', unstated)).toBe('unstated');
  expect(stateAt('2026-12-05 11:00', unstated)).toBe('ended');
});

test('a cancelled session stays cancelled, whatever time it is', () => {
  const states = ['2026-11-01 00:00', '2026-11-21 10:00', '2027-01-01 00:00'].map((now) =>
    stateAt(now, { changes: [cancelled] }),
  );
  expect(states).toEqual(['cancelled', 'cancelled', 'cancelled']);
});

test('a session that moved is bookable on its new day, and its old time is known', () => {
  const was = { day: calendarDay('2026-12-02'), start: '09:30', end: '11:00' };
  const moved: SessionChange = { on: calendarDay('2026-11-24'), kind: 'moved', reason: 'Repairs.', was };
  expect(stateAt('2026-11-25 10:00', { changes: [moved] })).toBe('bookable');
  expect(formerTimes({ changes: [moved] })).toEqual([{ ...moved, was }]);
});

test('unknown places are not left, and never less than none', () => {
  expect([
    placesLeft(session),
    placesLeft({ places: null, taken: 0 }),
    placesLeft({ places: 3, taken: 4 }),
  ]).toEqual([28, null, 0]);
});

test('sessions stand by time, those of the same minute by id', () => {
  const at = (id: string, start: string | null) => ({ id, day, start, end: null });
  const sorted = [at('b', '10:00'), at('c', null), at('a', '10:00')].toSorted(bySessionTime);
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
