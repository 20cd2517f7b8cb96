import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { byNewest } from '#src/domain/news.ts';

test('the newest comes first, and one day’s releases go by id', () => {
  const releases = [
    { id: 'b', publishedOn: calendarDay('2026-01-05') },
    { id: 'c', publishedOn: calendarDay('2025-12-31') },
    { id: 'a', publishedOn: calendarDay('2026-01-05') },
    { id: 'd', publishedOn: calendarDay('2026-11-02') },
  ];
  expect(releases.toSorted(byNewest).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});
