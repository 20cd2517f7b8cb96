import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { UNKNOWN_PLACE } from './example-place.ts';
import { moment } from './moment.ts';
import { month } from './month.ts';
import { placeReasons, sessionReasons, type FitSession } from './visit-fit.ts';
import { fitOf, NO_NEED, type PlaceFacts, type VisitNeed } from './visit-need.ts';

const NOW = moment('2026-11-26 12:00');
const SATURDAY: FitSession = {
  day: calendarDay('2026-12-05'),
  start: '09:30',
  end: '11:00',
  places: 40,
  taken: 28,
  opens: null,
  closes: null,
  booking: 'By telephone.',
  changes: [],
  audience: 'both',
  grades: null,
};
const PRIMARY = { from: 'p3', to: 'p6' } as const;

const ofSession = (
  need: Partial<VisitNeed>,
  place: Partial<PlaceFacts> = {},
  over: Partial<FitSession> = {},
) => sessionReasons({ ...NO_NEED, ...need }, { ...SATURDAY, ...over }, { ...UNKNOWN_PLACE, ...place }, NOW);
const ofPlace = (need: Partial<VisitNeed>, place: Partial<PlaceFacts> = {}) =>
  placeReasons({ ...NO_NEED, ...need }, { ...UNKNOWN_PLACE, ...place }, [SATURDAY], NOW);
const verdicts = (reasons: ReturnType<typeof ofSession>) =>
  reasons.filter(({ about }) => about !== 'state').map(({ about, verdict }) => `${about}: ${verdict}`);

test('nothing is said of what is not asked for', () => {
  expect(verdicts(ofSession({}))).toEqual([]);
  expect(ofPlace({})).toEqual([]);
});

describe('a need of a session', () => {
  test.each<[Partial<VisitNeed>, Partial<PlaceFacts>, string[]]>([
    [{ size: 12 }, { maxSize: 40 }, ['places: yes', 'capacity: yes']],
    [{ size: 13 }, { maxSize: 40 }, ['places: no', 'capacity: yes']],
    [{ size: 13 }, {}, ['places: no', 'capacity: unknown']],
    [{ size: 12 }, { maxSize: 40, pupilsPerAdult: 12 }, ['places: no', 'capacity: yes']],
    [{ month: month('2026-12') }, {}, ['month: yes']],
    [{ month: month('2027-01') }, {}, ['month: no']],
    [{ weekday: 6 }, {}, ['weekday: yes']],
    [{ weekday: 7 }, {}, ['weekday: no']],
    [{ district: 'keqiao' }, { district: 'keqiao' }, ['district: yes']],
    [{ district: 'keqiao' }, { district: 'yuecheng' }, ['district: no']],
    [{ district: 'keqiao' }, {}, ['district: unknown']],
    [{ kind: 'sewage' }, {}, ['kind: yes']],
    [{ kind: 'power' }, {}, ['kind: no']],
    [{ stage: 'primary' }, { grades: PRIMARY }, ['grades: yes']],
    [{ stage: 'junior' }, { grades: PRIMARY }, ['grades: no']],
    [{ stage: 'primary' }, {}, ['grades: unknown']],
    [{ grade: 'p3' }, { grades: PRIMARY }, ['grades: yes']],
    [{ grade: 'p2' }, { grades: PRIMARY }, ['grades: no']],
    [{ grade: 'p3' }, { grades: PRIMARY, minAge: 8 }, ['grades: yes', 'age: yes']],
    [{ grade: 'p3' }, { grades: PRIMARY, minAge: 9 }, ['grades: yes', 'age: unknown']],
    [{ grade: 'p3' }, { grades: PRIMARY, minAge: 10 }, ['grades: yes', 'age: no']],
    [{ grade: 'university' }, { minAge: 18 }, ['grades: unknown', 'age: yes']],
    [{ stepFree: true }, { stepFree: 'all' }, ['step-free: yes']],
    [{ stepFree: true }, { stepFree: 'partly' }, ['step-free: no']],
    [{ stepFree: true }, {}, ['step-free: unknown']],
    [{ indoor: true }, { setting: 'mixed' }, ['indoor: no']],
    [{ indoor: true }, { setting: 'indoor' }, ['indoor: yes']],
    [
      { coach: true, lunch: true },
      { coach: { words: 'Room for two.', isDenial: false } },
      ['coach: told', 'lunch: unknown'],
    ],
    [{ lunch: true }, { lunch: { words: 'No lunch.', isDenial: true } }, ['lunch: no']],
  ])('%j at a place with %j', (need, place, expected) => {
    expect(verdicts(ofSession(need, place))).toEqual(expected);
  });

  test('goes by the grades of the session before those of its facility', () => {
    const junior = { grades: { from: 'j1', to: 'j3' } } as const;
    expect(verdicts(ofSession({ stage: 'junior' }, { grades: PRIMARY }, junior))).toEqual(['grades: yes']);
  });

  test('of a class is not met by a session for families', () => {
    const families = { audience: 'public' } as const;
    expect(verdicts(ofSession({ grade: 'p3' }, {}, families))).toContain('audience: no');
    expect(verdicts(ofSession({ size: 4 }, { maxSize: 10 }, families))).not.toContain('audience: no');
  });

  test('is not met where places are not provided: it is unknown', () => {
    expect(verdicts(ofSession({ size: 46 }, { maxSize: 50 }, { places: null }))).toEqual([
      'places: unknown',
      'capacity: yes',
    ]);
  });

  test.each([{ taken: 40 }, { closes: NOW }, { day: calendarDay('2026-11-25') }])(
    'of places is not asked of what cannot be booked (%j), which the state says',
    (over) => {
      expect(verdicts(ofSession({ size: 46 }, { maxSize: 50 }, over))).toEqual(['capacity: yes']);
    },
  );
});

test.each<[string, Partial<FitSession>, string]>([
  ['can be booked', {}, 'fits'],
  ['can be booked later', { opens: moment('2026-12-01 09:00') }, 'fits'],
  ['does not say how to book', { booking: null }, 'unclear'],
  ['is full', { taken: 40 }, 'misses'],
  ['is closed', { closes: moment('2026-11-26 12:00') }, 'misses'],
  ['is over', { day: calendarDay('2026-11-25') }, 'misses'],
])('a session that %s %s', (_, over, fit) => {
  expect(fitOf(ofSession({}, {}, over))).toBe(fit);
});

describe('a need of a place', () => {
  test.each<[Partial<VisitNeed>, Partial<PlaceFacts>, string[]]>([
    [{ month: month('2026-12') }, {}, ['sessions: yes']],
    [{ month: month('2027-01') }, {}, ['sessions: unknown']],
    [{ month: month('2027-01') }, { season: [] }, ['season: unknown']],
    [{ weekday: 7 }, { closedOn: [7] }, ['open-on: no']],
    [{ weekday: 6 }, { closedOn: [7] }, ['open-on: yes']],
    [{ weekday: 6 }, {}, ['open-on: unknown']],
    [{ size: 46, district: 'zhuji' }, { maxSize: 60, district: 'zhuji' }, ['district: yes', 'capacity: yes']],
  ])('%j at a place with %j', (need, place, expected) => {
    expect(verdicts(ofPlace(need, place))).toEqual(expected);
  });
});

test.each([
  [[], 'fits'],
  [['yes', 'told'], 'fits'],
  [['yes', 'unknown'], 'unclear'],
  [['unknown', 'no'], 'misses'],
] as const)('reasons of %j together: %s', (given, fit) => {
  expect(fitOf(given.map((verdict) => ({ about: 'audience', verdict })))).toBe(fit);
});
