import { expect, test } from 'vitest';
import { exampleSitePage } from '#src/domain/example-site-page.ts';
import { topics } from '#src/topics.ts';
import { wordsFor } from '#src/words/words.ts';
import { groupName, indexLinks, placeName } from './index-links.ts';

const words = wordsFor(new URL('https://portal.example/search/'));
const { searchIndex } = words;
const [topic] = topics;
const pages = [
  exampleSitePage('/a/', { year: 2025, topics: topic ? [topic.id] : [] }),
  exampleSitePage('/b/', { kind: 'guide' }),
  exampleSitePage('/c/', { year: 2024 }),
];

test('every list is linked with its name and the number of its pages, the one shown is marked', () => {
  const groups = indexLinks(['kind', 'year', 'topic'], pages, { facet: 'year', value: '2024' }, words);
  expect(groups.map(({ label }) => label)).toEqual(Object.values(searchIndex.facets));
  expect(
    groups.flatMap(({ links }) => links).map(({ href, count, current }) => [href, count, current]),
  ).toEqual([
    ['/search/kinds/news/', 2, false],
    ['/search/kinds/guide/', 1, false],
    ['/search/years/2025/', 1, false],
    ['/search/years/2024/', 1, true],
    [`/search/topics/${topic?.id}/`, 1, false],
  ]);
});

test('a list is called as readers call its kind, year or topic', () => {
  expect(placeName({ facet: 'kind', value: 'nature' }, words)).toBe(searchIndex.kinds.nature);
  expect(placeName({ facet: 'year', value: '2024' }, words)).toBe(searchIndex.year('2024'));
  expect(placeName({ facet: 'topic', value: topic?.id ?? '' }, words)).toBe(topic?.name);
});

test('a group of a kind is called by its year, others by their kind', () => {
  const kind = { facet: 'kind', value: 'event' } as const;
  expect(groupName(kind, { name: '2024' }, words)).toBe(searchIndex.year('2024'));
  expect(groupName(kind, { name: '' }, words)).toBe(searchIndex.noYear);
  expect(groupName({ facet: 'year', value: '2024' }, { name: 'event' }, words)).toBe(searchIndex.kinds.event);
});
