import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { SESSION_STATES, sessionState, type Bookable } from '#src/domain/session.ts';
import { badgeData, stateFrom } from './badge-data.ts';
import { STATE_SHAPES } from './state-shapes.ts';

const BOOKABLE: Bookable = {
  day: calendarDay('2027-03-22'),
  start: '09:00',
  end: '11:30',
  places: 40,
  taken: 0,
  opens: moment('2027-03-01 09:00'),
  closes: moment('2027-03-19 17:00'),
  booking: 'By telephone',
  changes: [{ on: calendarDay('2026-11-24'), kind: 'changed', reason: 'More places' }],
};
const BEFORE = moment('2026-11-26 12:00');

describe('what a badge carries', () => {
  test.each([
    ['2027-03-01 08:59', 'not-open'],
    ['2027-03-01 09:00', 'bookable'],
    ['2027-03-19 16:59', 'bookable'],
    ['2027-03-19 17:00', 'closed'],
    ['2027-03-22 11:29', 'closed'],
    ['2027-03-22 11:30', 'ended'],
  ])('gives at %s the state %s, as the item itself does', (minute, expected) => {
    const now = moment(minute);
    expect([stateFrom(badgeData(BOOKABLE, BEFORE) ?? '', now), sessionState(BOOKABLE, now)]).toEqual([
      expected,
      expected,
    ]);
  });

  test.each([
    ['full', { taken: 40 }],
    ['unstated', { booking: null }],
  ])('tells %s from open', (expected, change) => {
    const data = badgeData({ ...BOOKABLE, ...change }, BEFORE) ?? '';
    expect(stateFrom(data, moment('2027-03-02 12:00'))).toBe(expected);
  });

  test('is nothing where no time changes the state any more', () => {
    const cancelled = { on: calendarDay('2026-11-25'), kind: 'cancelled', reason: 'Repairs' } as const;
    expect(badgeData(BOOKABLE, moment('2027-03-22 11:30'))).toBeUndefined();
    expect(badgeData({ ...BOOKABLE, changes: [cancelled] }, BEFORE)).toBeUndefined();
  });
});

test('every state has a shape', () => {
  expect(Object.keys(STATE_SHAPES).toSorted()).toEqual([...SESSION_STATES].toSorted());
});
