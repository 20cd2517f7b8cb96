import { describe, expect, test } from 'vitest';
import type { BookingPlace, BookingRequest, BookingSession } from './booking.ts';
import { EMPTY_REQUEST } from './booking.ts';
import { bookingProblems } from './booking-problems.ts';
import { EXAMPLE_PLACE, EXAMPLE_REQUEST, EXAMPLE_SESSION } from './example-booking.ts';
import { calendarDay } from './calendar.ts';
import { moment } from './moment.ts';

type Changes = {
  readonly request?: Partial<BookingRequest>;
  readonly place?: Partial<BookingPlace>;
  readonly session?: Partial<BookingSession>;
  readonly now?: string;
};

/** The problems as `field why`, of the example with changes. */
function told({ request, place, session, now = '2026-11-26 10:00' }: Changes): string[] {
  const offer = {
    places: [
      { ...EXAMPLE_PLACE, ...place },
      { ...EXAMPLE_PLACE, id: 'facilities/other' },
    ],
    sessions: [
      { ...EXAMPLE_SESSION, ...session },
      { ...EXAMPLE_SESSION, id: 'works-2' },
      { ...EXAMPLE_SESSION, id: 'other-1', place: 'facilities/other' },
    ],
  };
  return bookingProblems({ ...EXAMPLE_REQUEST, ...request }, offer, moment(now)).map(
    ({ field, why, numbers }) => [field, why, ...Object.values(numbers)].join(' '),
  );
}

test('a fitting request has no problems', () => {
  expect(told({})).toEqual([]);
});

test('of an empty sheet all that is wanted is missing, in the order of the sheet', () => {
  expect(told({ request: EMPTY_REQUEST })).toEqual([
    'group missing',
    'className missing',
    'grade missing',
    'pupils missing',
    'adults missing',
    'place missing',
    'session1 session-missing',
    'contact missing',
    'phone unreachable',
    'lead missing',
    'leadPhone missing',
  ]);
});

describe('numbers of people', () => {
  test.each([
    ['46', []],
    [' 46 ', []],
    ['４６', []],
    ['046', []],
    ['四十六', ['pupils number']],
    ['46人', ['pupils number']],
    ['forty-six', ['pupils number']],
    ['4.6', ['pupils number']],
    ['-46', ['pupils number']],
    ['4⁶', ['pupils number']],
    ['٤٦', ['pupils number']],
    ['46🙂', ['pupils number']],
    ['0', ['pupils none']],
    ['1000', ['pupils high 999']],
    ['1e3', ['pupils number']],
  ])('%j pupils', (pupils, expected) => {
    const big = { maxSize: null, splitSize: null, pupilsPerAdult: null };
    expect(told({ request: { pupils }, place: big, session: { places: null } })).toEqual(expected);
  });

  test('a number that none can be is told once', () => {
    expect(told({ request: { pupils: '999999999' } })).toEqual(['pupils high 999']);
  });

  test('a group of grown-ups has no class and may have no pupils', () => {
    const request = { grade: 'none', pupils: '0', adults: '20', className: '' };
    expect(told({ request })).toEqual([]);
  });
});

describe('adults', () => {
  test.each([
    ['41', '5', 10, []],
    ['50', '5', 10, []],
    ['51', '5', 10, ['adults adults-few 51 10 6 1']],
    ['46', '3', 10, ['adults adults-few 46 10 5 2']],
    ['46', '0', 10, ['adults none']],
    ['46', '1', null, []],
  ])('for %s pupils %s with one for %o', (pupils, adults, pupilsPerAdult, expected) => {
    expect(told({ request: { pupils, adults }, place: { pupilsPerAdult } })).toEqual(expected);
  });
});

describe('groups', () => {
  test.each([
    [{ minSize: 51 }, []],
    [{ minSize: 52 }, ['pupils group-small 51 52']],
    [{ maxSize: 50, splitSize: 26, groups: 2 }, []],
    [{ maxSize: 50, splitSize: 25, groups: 2 }, ['pupils group-large 51 25 3 2']],
    [{ maxSize: 50, splitSize: null, groups: 1 }, ['pupils group-large 51 50 2 1']],
    [{ maxSize: null, splitSize: 17, groups: 3 }, []],
    [{ maxSize: null, splitSize: 17, groups: 2 }, ['pupils group-large 51 17 3 2']],
    [{ maxSize: 20, splitSize: null, groups: null }, []],
    [{ maxSize: null, splitSize: null, groups: 1 }, []],
  ])('of 51 people where the place tells %o', (place, expected) => {
    expect(told({ place })).toEqual(expected);
  });
});

describe('sessions', () => {
  const cancelled = { on: calendarDay('2026-11-25'), kind: 'cancelled', reason: 'Repairs' } as const;

  test.each([
    ['exactly enough places', { places: 60, taken: 9 }, []],
    ['a place too few', { places: 60, taken: 10 }, ['session1 places 51 50']],
    ['a waiting list', { places: 60, taken: 60 }, []],
    ['places not provided', { places: null, taken: 40 }, []],
    ['no way of booking provided', { booking: null }, []],
    ['a cancelled one', { changes: [cancelled] }, ['session1 cancelled']],
    ['one that has not opened', { opens: moment('2026-11-26 10:01') }, []],
    ['one that just opened', { opens: moment('2026-11-26 10:00') }, []],
    ['one that just closed', { closes: moment('2026-11-26 10:00') }, ['session1 closed']],
    ['one a minute before it closes', { closes: moment('2026-11-26 10:01') }, []],
    ['a younger grade', { grades: { from: 'p5', to: 'p6' } as const }, ['session1 grade']],
    ['a grade of its own', { grades: { from: 'p4', to: 'p4' } as const }, []],
  ])('%s', (_, session, expected) => {
    expect(told({ session })).toEqual(expected);
  });

  test.each([
    ['2026-11-28 23:59', []],
    ['2026-11-29 00:00', ['session1 notice 7 6']],
    ['2026-12-05 09:29', ['session1 notice 7 0']],
    ['2026-12-05 09:30', ['session1 closed']],
    ['2026-12-05 10:59', ['session1 closed']],
    ['2026-12-05 11:00', ['session1 ended']],
  ])('a week of notice at %s', (now, expected) => {
    expect(told({ now })).toEqual(expected);
  });

  test('are not held against a notice that the place does not provide', () => {
    expect(told({ now: '2026-12-05 09:29', place: { noticeDays: null } })).toEqual([]);
  });

  test.each([
    [{ grade: 'p2' }, ['session1 grade']],
    [{ grade: 'j3' }, []],
    [{ grade: 's1' }, ['session1 grade']],
    [{ session2: 'works-1' }, ['session2 twice 1']],
    [{ session2: 'works-2', session3: 'works-2' }, ['session3 twice 2']],
    [{ session2: 'works-9' }, ['session2 unknown']],
    [{ session2: 'other-1' }, ['session2 elsewhere']],
    [{ session1: '', session2: 'works-2' }, []],
    [{ session1: '' }, ['session1 session-missing']],
    [{ session1: '', wish: 'May' }, []],
    [{ session1: '', wish: ' \u200b\n' }, ['session1 session-missing']],
    [{ place: 'facilities/none' }, ['place unknown']],
  ])('%o', (request, expected) => {
    expect(told({ request })).toEqual(expected);
  });
});
