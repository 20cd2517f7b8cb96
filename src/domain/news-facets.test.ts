import { expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { newsFacets } from './news-facets.ts';

const release = { publishedOn: calendarDay('2024-12-27'), kind: 'warning', topics: ['air'] } as const;

test.each([
  [
    ['keqiao', 'yuecheng'],
    ['keqiao', 'yuecheng'],
  ],
  [[], ['city']],
])('a release that names the districts %j is found under %j', (districts, found) => {
  expect(newsFacets({ ...release, districts })).toEqual({
    kind: ['warning'],
    year: ['2024'],
    topic: ['air'],
    district: found,
  });
});
