import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { byNewest, byPublication } from '#src/domain/news.ts';

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
