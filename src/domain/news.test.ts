import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { byNewest, byPublication, newestPosting, postedAt, postedOn } from '#src/domain/news.ts';

const releases = [
  { id: 'b', publishedOn: calendarDay('2026-01-05') },
  { id: 'c', publishedOn: calendarDay('2025-12-31') },
  { id: 'a', publishedOn: calendarDay('2026-01-05') },
  { id: 'd', publishedOn: calendarDay('2026-11-02') },
];

test('the newest comes first, and of one day’s releases the last', () => {
  expect(releases.toSorted(byNewest).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

test('the order of publication is the same backwards', () => {
  expect(releases.toSorted(byPublication)).toEqual(releases.toSorted(byNewest).toReversed());
});

test('within a day the minute counts before the number', () => {
  const publishedOn = calendarDay('2026-12-01');
  const day = [
    { id: '2026-010', publishedOn, notBefore: moment('2026-12-01 17:00') },
    { id: '2026-011', publishedOn, notBefore: moment('2026-12-01 09:00') },
    { id: '2026-012', publishedOn },
  ];
  expect(day.toSorted(byPublication).map(({ id }) => id)).toEqual(['2026-012', '2026-011', '2026-010']);
});

const publishedOn = calendarDay('2019-12-10');
const recordedOn = calendarDay('2026-11-26');

test('a summary was published here when it was taken in, and keeps its place by the day of the original', () => {
  expect(postedOn({ publishedOn, recordedOn })).toBe('2026-11-26');
  const [old, own] = [
    { id: '2019-005', publishedOn, recordedOn },
    { id: '2026-001', publishedOn: calendarDay('2026-01-05') },
  ];
  expect([old, own].toSorted(byNewest)).toEqual([own, old]);
});

test('a release was published at its minute where it has one, and else on its day', () => {
  const notBefore = moment('2019-12-10 09:00');
  expect(postedAt({ publishedOn, notBefore })).toBe('2019-12-10 09:00');
  expect(postedAt({ publishedOn })).toBe('2019-12-10');
  expect(postedAt({ publishedOn, recordedOn: publishedOn, notBefore })).toBe('2019-12-10 09:00');
});

test('a summary that was taken in on a later day has not the minute of the earlier one', () => {
  expect(postedAt({ publishedOn, recordedOn, notBefore: moment('2019-12-10 09:00') })).toBe('2026-11-26');
});

test('the newest posting is that of an old text, where that was taken in last', () => {
  expect(newestPosting([{ publishedOn: calendarDay('2026-11-20') }, { publishedOn, recordedOn }])).toBe(
    '2026-11-26',
  );
  expect(newestPosting([])).toBeNull();
});
