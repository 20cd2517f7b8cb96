import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalOf } from '#src/search/canonical.ts';
import { passagesOf } from '#src/search/passage.ts';
import { queryOf } from '#src/search/query.ts';
import type { Answer } from '#src/search/search.ts';
import type { PageText } from '#src/search/page-text.ts';
import { addressOf } from '../../site-checks/page.ts';
import { DIST, pagePaths, site } from '../dist.ts';
import { searchIn } from './open-index.ts';
import { QUERIES } from './queries.ts';
import { randomQueries } from './random-queries.ts';
import { scanOf } from './scan.ts';

const searched = pagePaths
  .map((path) => [addressOf(path), site.read(path)] as const)
  .filter(([, html]) => html.includes('data-pagefind-body'));
const scan = scanOf(searched);
const search = searchIn(DIST);
const RANDOM = randomQueries(scan.blocks, 2400);

let names: ReadonlyMap<string, PageText>;

beforeAll(() => {
  const files = [...site.files].filter((path) => path.startsWith('search/texts/'));
  names = new Map(
    files.map((path) => [path.replace(/^.*\/|\.json$/g, ''), JSON.parse(site.read(path)) as PageText]), // written by the build
  );
});

function ask(query: string, shown = 0): Promise<Answer> {
  return search.ask({ terms: queryOf(query).terms, chosen: {}, order: 'relevance', shown });
}

/** What the search finds too much or too little, by a plain scan. */
async function differences(query: string): Promise<string[]> {
  const wanted = new Set(scan.find(query));
  const { hits } = await ask(query);
  const found = new Set(hits.map(({ page }) => names.get(page)?.address ?? page));
  const [missed, wrong] = [wanted.difference(found), found.difference(wanted)];
  return [
    ...[...missed].map((page) => `“${query}” misses ${page}`),
    ...[...wrong].map((page) => `“${query}” has not ${page}`),
  ];
}

async function allDifferences(queries: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const query of queries) all.push(...(await differences(query)));
  return all;
}

test('every page that is searched has its text', () => {
  expect([...names.values()].map(({ address }) => address).toSorted()).toEqual(
    searched.map(([address]) => address).toSorted(),
  );
});

describe('a page is found exactly when it contains the query', () => {
  test('for slices of any page', { timeout: 300_000 }, async () => {
    expect(RANDOM.length).toBeGreaterThanOrEqual(2000);
    expect(await allDifferences(RANDOM)).toEqual([]);
  });

  test.each(Object.keys(Object.groupBy(QUERIES, ([group]) => group)))(
    'for what readers type: %s',
    { timeout: 120_000 },
    async (group) => {
      const queries = QUERIES.filter(([own]) => own === group).map(([, query]) => query);
      expect(await allDifferences(queries)).toEqual([]);
    },
  );

  test('and these are queries that try something', () => {
    expect(new Set(QUERIES.map(([, query]) => query)).size).toBeGreaterThanOrEqual(200);
    const [found, absent] = [true, false].map((wanted) =>
      QUERIES.filter(
        ([group, query]) => (group !== 'absent') === wanted && scan.find(query).length > 0 === wanted,
      ),
    );
    expect(found?.length).toBeGreaterThanOrEqual(200);
    expect(absent?.length).toBeGreaterThanOrEqual(10);
  });
});

describe('a result', () => {
  test('shows true slices of its page, with whole terms marked', { timeout: 120_000 }, async () => {
    for (const [, query] of QUERIES) {
      const { terms } = queryOf(query);
      const { texts } = await ask(query, 10);
      for (const { title, blocks } of texts) {
        for (const { parts } of passagesOf(blocks, terms)) {
          const slice = parts.map(({ text }) => text).join('');
          expect(blocks.some((block) => block.includes(slice))).toBe(true);
          const marks = parts.filter(({ isMarked }) => isMarked).map(({ text }) => canonicalOf(text));
          const isFound = marks.some((mark) => terms.some((term) => mark.includes(term)));
          expect([query, isFound || terms.some((term) => canonicalOf(title).includes(term))]).toEqual([
            query,
            true,
          ]);
        }
      }
    }
  });

  test(
    'stands after those with more of the query in the title, and after those that are current',
    { timeout: 60_000 },
    async () => {
      for (const [, query] of QUERIES) {
        const { terms } = queryOf(query);
        const ranks = (await ask(query, Infinity)).texts.map(({ title, past }) => {
          const inTitle = terms.filter((term) => canonicalOf(title).includes(term)).length;
          return inTitle * 2 + Number(!past);
        });
        expect([query, ranks]).toEqual([query, ranks.toSorted((a, b) => b - a)]);
      }
    },
  );
});
