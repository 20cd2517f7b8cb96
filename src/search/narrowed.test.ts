import { describe, expect, test } from 'vitest';
import { choicesOf, narrowed, type FacetPages } from './narrowed.ts';

const pages: FacetPages = {
  kind: new Map([
    ['news', new Set(['a', 'b'])],
    ['event', new Set(['c'])],
  ]),
  topic: new Map([
    ['air', new Set(['a', 'c'])],
    ['water', new Set(['a', 'b'])],
  ]),
  district: new Map(),
  year: new Map([['2026', new Set(['a', 'b', 'c'])]]),
  provenance: new Map(),
};
const hits = ['a', 'b', 'c'].map((page) => ({ page, inTitle: 0, count: 1 }));
const pagesOf = (left: readonly { page: string }[]) => left.map(({ page }) => page);

test('hits have all values chosen', () => {
  expect(pagesOf(narrowed(hits, {}, pages))).toEqual(['a', 'b', 'c']);
  expect(pagesOf(narrowed(hits, { kind: 'news', topic: 'air' }, pages))).toEqual(['a']);
});

test('a value that no page has leaves none', () => {
  expect(narrowed(hits, { district: 'nowhere' }, pages)).toEqual([]);
});

describe('choices', () => {
  const choices = choicesOf(hits, { kind: 'event' }, pages);

  test('of the facet chosen count as if it were not', () => {
    expect(choices.kind).toEqual({ all: 3, values: new Map(Object.entries({ news: 2, event: 1 })) });
  });

  test('of other facets count what the choice leaves', () => {
    expect(choices.topic).toEqual({ all: 1, values: new Map([['air', 1]]) });
    expect(choices.year.values).toEqual(new Map([['2026', 1]]));
  });

  test('leave what they say', () => {
    for (const [topic, count] of choices.topic.values) {
      expect(narrowed(hits, { kind: 'event', topic }, pages)).toHaveLength(count);
    }
  });
});
