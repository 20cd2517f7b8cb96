import { describe, expect, test } from 'vitest';
import { hitsOf, ordered, type Hit } from './hits.ts';

const TITLE = 3;
const BODY = 300;

test('a page is found when it has all terms', () => {
  const air = new Map([
    ['both', [TITLE, BODY]],
    ['air', [BODY]],
  ]);
  const water = new Map([
    ['both', [BODY + 10]],
    ['water', [BODY]],
  ]);
  expect(hitsOf([air, water])).toEqual([{ page: 'both', inTitle: 1, count: 3 }]);
  expect(hitsOf([])).toEqual([]);
});

describe('order', () => {
  const hit = (page: string, inTitle: number, count: number): Hit => ({ page, inTitle, count });
  const ranks = {
    age: new Map(['new', 'often', 'old', 'past title', 'title'].map((page, age) => [page, age])),
    past: new Set(['past title']),
  };
  const hits = [
    hit('old', 0, 1),
    hit('new', 0, 1),
    hit('past title', 1, 9),
    hit('often', 0, 2),
    hit('title', 1, 1),
  ];

  test('is title, then current, then how often, then newest', () => {
    expect(ordered(hits, ranks, 'relevance').map(({ page }) => page)).toEqual([
      'title',
      'past title',
      'often',
      'new',
      'old',
    ]);
  });

  test('by date is the newest first', () => {
    expect(ordered(hits, ranks, 'date').map(({ page }) => page)).toEqual([
      'new',
      'often',
      'old',
      'past title',
      'title',
    ]);
  });
});
