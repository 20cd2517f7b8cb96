import { describe, expect, test } from 'vitest';
import { calendarDay, type PartialDay } from './calendar.ts';
import {
  byDate,
  dateAfter,
  daysLate,
  firstDayOfDate,
  isAhead,
  isTold,
  lastDayOfDate,
  releaseOn,
  revisedOn,
  revisionOf,
  type AnnouncedRelease,
  type ReleaseChange,
} from './release-calendar.ts';

const date = (value: string) => value as PartialDay; // all are real
const first: AnnouncedRelease = {
  id: 'monthly/2026-11',
  announcedOn: calendarDay('2025-01-01'),
  date: date('2026-12-15'),
  state: 'announced',
};
const postponed: ReleaseChange = {
  state: 'postponed',
  announcedOn: calendarDay('2026-12-10'),
  date: date('2026-12-15'),
  to: date('2026-12-18'),
  reason: '示例。',
};
const confirmed: ReleaseChange = {
  state: 'confirmed',
  announcedOn: calendarDay('2026-12-11'),
  date: date('2026-12-18'),
};
const cancelled: ReleaseChange = {
  state: 'cancelled',
  announcedOn: calendarDay('2026-12-12'),
  date: date('2026-12-18'),
  reason: '示例。',
};
const on = (day: string, changes: readonly ReleaseChange[] = [], publishedOn?: string) =>
  releaseOn(calendarDay(day), first, changes, publishedOn ? { publishedOn: date(publishedOn) } : null);

const said = ({ state, isOverdue }: { state: string; isOverdue: boolean }) =>
  isOverdue ? `${state} overdue` : state;

describe('the state of a release', () => {
  test.each<[string, string, ReleaseChange[], string | undefined, string]>([
    ['the day before it is due', '2026-12-14', [], undefined, 'announced'],
    ['on the day', '2026-12-15', [], undefined, 'announced'],
    ['the day after, without it', '2026-12-16', [], undefined, 'announced overdue'],
    ['the day after, with it', '2026-12-16', [], '2026-12-15', 'published'],
    ['published before its day', '2026-12-14', [], '2026-12-14', 'published'],
    ['postponed, on the new day', '2026-12-18', [postponed], undefined, 'postponed'],
    ['postponed, the day after the new day', '2026-12-19', [postponed], undefined, 'postponed overdue'],
    ['confirmed, on the day', '2026-12-18', [postponed, confirmed], undefined, 'confirmed'],
    ['confirmed, the day after', '2026-12-19', [postponed, confirmed], undefined, 'confirmed overdue'],
    ['cancelled, long after its day', '2027-12-19', [postponed, cancelled], undefined, 'cancelled'],
    ['published although it was cancelled', '2027-12-19', [postponed, cancelled], '2027-01-02', 'published'],
  ])('%s (%s)', (_, day, changes, publishedOn, state) => {
    expect(said(on(day, changes, publishedOn))).toBe(state);
  });

  test('a month alone ends with its last day', () => {
    const month: AnnouncedRelease = { ...first, date: date('2027-02'), state: 'confirmed' };
    const state = (day: string) => said(releaseOn(calendarDay(day), month, [], null));
    expect([state('2027-02-28'), state('2027-03-01')]).toEqual(['confirmed', 'confirmed overdue']);
  });
});

test('the date is the last that was named, and what was said before is kept', () => {
  expect(on('2026-12-16')).toMatchObject({ date: '2026-12-15', on: '2026-12-15' });
  expect(on('2026-12-20', [], '2026-12-17')).toMatchObject({ date: '2026-12-15', on: '2026-12-17' });
  expect(on('2026-12-16', [postponed, confirmed])).toMatchObject({
    date: '2026-12-18',
    changes: [{ date: '2026-12-15', reason: '示例。' }, {}],
  });
  expect([postponed, confirmed, cancelled].map(dateAfter)).toEqual([
    '2026-12-18',
    '2026-12-18',
    '2026-12-18',
  ]);
});

test.each([
  ['2026-12-15', '2026-12-15', '2026-12-15'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027', '2027-01-01', '2027-12-31'],
])('%s begins on %s and ends on %s', (value, begin, end) => {
  expect([firstDayOfDate(date(value)), lastDayOfDate(date(value))]).toEqual([begin, end]);
});

test.each<[string, ReleaseChange[], string | undefined, boolean]>([
  ['2026-12-15', [], undefined, true],
  ['2026-12-16', [], undefined, false],
  ['2026-12-15', [], '2026-12-15', false],
  ['2026-12-18', [cancelled], undefined, true],
  ['2026-12-19', [cancelled], undefined, false],
])('on %s a release is ahead only before it has come or its day has passed', (day, changes, came, ahead) => {
  expect(isAhead(on(day, changes, came), calendarDay(day))).toBe(ahead);
});

test.each<[string | undefined, ReleaseChange[], number]>([
  ['2026-12-14', [], 0],
  ['2026-12-15', [], 0],
  ['2026-12-16', [], 1],
  ['2026-12-18', [postponed], 0],
  ['2026-12-19', [postponed], 1],
  ['2026-12', [], 0],
  [undefined, [], 0],
])('what came on %s is late against the date that stood', (came, changes, days) => {
  expect(daysLate(on('2027-01-01', changes, came))).toBe(days);
});

test('each change and the publication are a revision, with its day', () => {
  const revised = (...given: [ReleaseChange[], string?]) => {
    const release = on('2027-01-01', ...given);
    return [revisionOf(release), revisedOn(release)];
  };
  expect(revised([])).toEqual([0, '2025-01-01']);
  expect(revised([postponed])).toEqual([1, '2026-12-10']);
  expect(revised([postponed, confirmed])).toEqual([2, '2026-12-11']);
  expect(revised([postponed, confirmed], '2026-12-18')).toEqual([3, '2026-12-18']);
});

test('releases are sorted by their dates, a month by its end', () => {
  const releases = ['2026-12-31', '2026-12', '2026-12-30'].map((value, index) => ({
    id: `other/${index}`,
    on: date(value),
  }));
  expect(releases.toSorted(byDate).map(({ id }) => id)).toEqual(['other/2', 'other/0', 'other/1']);
});

test.each([
  ['2026-12-09', false],
  ['2026-12-10', true],
  ['2026-12-11', true],
])('on %s it is %s that a change of 10 December is shown', (day, told) => {
  expect(isTold(postponed, calendarDay(day))).toBe(told);
});
