import { expect, test } from 'vitest';
import { exampleSitePage } from './example-site-page.ts';
import { dayTold, indexAddress, indexGroups, indexValues, pagesOf } from './page-index.ts';

const week = (address: string, year: number) =>
  exampleSitePage(address, { kind: 'weekly-report', year, day: `${year}-02-10`, topics: ['air'] });
const pages = [
  week('/w1/', 2024),
  week('/w2/', 2025),
  exampleSitePage('/n1/', { year: 2025, day: '2025-03-01', topics: ['air', 'water'] }),
  exampleSitePage('/guide/', { kind: 'guide' }),
  exampleSitePage('/event/', { kind: 'event' }),
  exampleSitePage('/event-2025/', { kind: 'event', year: 2025, day: '2025-06-05' }),
];

/** `2025: /a/ /b/` for a group that is listed, `2024 > /elsewhere/` for one that is not. */
function told(place: Parameters<typeof indexGroups>[0], longest?: number): string[] {
  return indexGroups(place, pages, longest).map(({ name, pages: own, elsewhere }) =>
    own.length > 0 ? `${name}: ${own.map(({ address }) => address).join(' ')}` : `${name} > ${elsewhere}`,
  );
}

test('there is a list for every kind, year and topic that has a page, in the order of each', () => {
  const topics = ['water', 'soil', 'air'];
  expect(indexValues('kind', pages, topics)).toEqual(['news', 'weekly-report', 'event', 'guide']);
  expect(indexValues('year', pages, topics)).toEqual(['2025', '2024']);
  expect(indexValues('topic', pages, topics)).toEqual(['water', 'air']);
  expect(indexAddress({ facet: 'topic', value: 'air' })).toBe('/search/topics/air/');
});

test('a kind is listed by year, newest first, and last what is of no year', () => {
  expect(told({ facet: 'kind', value: 'weekly-report' })).toEqual(['2025: /w2/', '2024: /w1/']);
  expect(told({ facet: 'kind', value: 'event' })).toEqual(['2025: /event-2025/', ': /event/']);
});

test('a year and a topic are listed by kind', () => {
  expect(told({ facet: 'year', value: '2025' })).toEqual([
    'news: /n1/',
    'weekly-report: /w2/',
    'event: /event-2025/',
  ]);
  expect(told({ facet: 'topic', value: 'air' })).toEqual(['news: /n1/', 'weekly-report: /w2/ /w1/']);
});

test('what would make a list too long is listed by its year or kind, and shorter groups after it still are', () => {
  expect(told({ facet: 'kind', value: 'weekly-report' }, 1)).toEqual([
    '2025: /w2/',
    '2024 > /search/years/2024/#weekly-report',
  ]);
  expect(told({ facet: 'topic', value: 'air' }, 2)).toEqual([
    'news: /n1/',
    'weekly-report > /search/kinds/weekly-report/',
  ]);
});

test('a year lists all that it has, and a kind all that is of no year, however long', () => {
  expect(told({ facet: 'year', value: '2025' }, 0)).toHaveLength(3);
  expect(told({ facet: 'year', value: '2025' }, 0).join()).not.toContain('>');
  expect(told({ facet: 'kind', value: 'guide' }, 0)).toEqual([': /guide/']);
});

test('every page is in the list of its kind or in that of its year, even where lists are short', () => {
  const places = (['kind', 'year'] as const).flatMap((facet) =>
    indexValues(facet, pages, []).map((value) => ({ facet, value })),
  );
  const listed = places.flatMap((place) => indexGroups(place, pages, 0).flatMap((group) => group.pages));
  expect(new Set(listed)).toEqual(new Set(pages));
});

test('the pages of a list are those that have its value', () => {
  expect(pagesOf({ facet: 'topic', value: 'water' }, pages).map(({ address }) => address)).toEqual(['/n1/']);
});

test.each([
  ['news', { date: '2026-11-15 09:30' }, '2026-11-15'],
  ['plan', { date: '2023' }, '2023'],
  ['event', { date: '2026-11-01', day: '2027-03-22 09:00' }, '2027-03-22'],
  ['event', { date: '2026-11-01', day: null }, null],
  ['weekly-report', { day: '2026-11-22' }, null],
  ['list', {}, null],
] as const)('a page of the kind %s with %j shows the day %s', (kind, changes, day) => {
  expect(dayTold(exampleSitePage('/a/', { kind, ...changes }))).toBe(day);
});
