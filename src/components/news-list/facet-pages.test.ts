import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { ALL_NEWS } from '#src/domain/news-facets.ts';
import { topics } from '#src/topics.ts';
import { wordsFor } from '#src/words/words.ts';
import { allFacetGroups, facetAddress, facetName } from './facet-links.ts';
import { choiceOf, facetPaths, newsOf } from './facet-pages.ts';

const words = wordsFor(new URL('https://portal.example/news/'));

function release(day: string, districts: readonly string[] = []) {
  return { publishedOn: calendarDay(day), kind: 'data' as const, topics: ['air'], districts: [...districts] };
}

const items = [
  release('2025-03-01'),
  release('2024-02-01', ['keqiao']),
  release('2024-01-01', ['keqiao', 'yuecheng']),
];

test('each facet has an address of its own, and none the front page', () => {
  expect(facetAddress(choiceOf('kind', 'warning'))).toBe('/news/kinds/warning/');
  expect(facetAddress(choiceOf('district', 'city'))).toBe('/news/districts/city/');
  expect(facetAddress(ALL_NEWS)).toBe('/news/');
});

test('the links count what their pages list, also where that is nothing', () => {
  const links = allFacetGroups(items, words).flatMap((group) => group.links);
  const told = Object.fromEntries(links.map(({ href, count }) => [href, count]));
  expect(told).toMatchObject({
    '/news/': 3,
    '/news/years/2024/': 2,
    '/news/kinds/warning/': 0,
    '/news/topics/air/': 3,
    '/news/districts/keqiao/': 2,
    '/news/districts/city/': 1,
  });
  expect(newsOf('district', 'keqiao', items)).toEqual(items.slice(1));
});

test('every topic, kind and district has a page, and every year that has news', () => {
  expect(facetPaths('topic', items).map(({ params }) => params.value)).toEqual(topics.map(({ id }) => id));
  expect(facetPaths('year', items).map(({ params }) => params.value)).toEqual(['2025', '2024']);
  expect(facetPaths('kind', []).length).toBe(facetPaths('kind', items).length);
});

test('a long list has numbered pages beside its front', () => {
  const many = Array.from({ length: 41 }, () => release('2024-01-01'));
  expect(facetPaths('year', many).map(({ params }) => params.page)).toEqual([
    undefined,
    'pages/1',
    'pages/2',
    'pages/3',
  ]);
});

test('the city as a district is called by what it is', () => {
  expect(facetName('district', 'city', words)).toBe(words.newsList.wholeCity);
  expect(facetName('topic', 'air', words)).toBe(topics[0]?.name);
});
