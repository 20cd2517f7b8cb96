import { describe, expect, test } from 'vitest';
import { ancestorsOf, tagOf, type Page } from '../site-checks/page.ts';
import { openPage, pagePaths, site } from './dist.ts';
import { pageWeight, scriptsOfPage, scriptWeight } from './weights.ts';

const KB = 1024;
const BUDGET = {
  /** With the one style sheet of the whole site (9 kB), which the second page no longer fetches: two round trips at most. */
  page: 16 * KB,
  /** A page of data tables has every figure in the text of the page, and once more in its charts. */
  tables: 24 * KB,
  /** One with a table or a list of the index of all pages of more than `LONG` rows, or the catalogue of all tables; far from the 150 kB that a page may be at most. */
  long: 30 * KB,
  /** Beside any of these: a note on what was corrected, of a few lines. */
  note: KB / 2,
  /** A third of it is the search box, which fetches what suggests when a reader turns to it. */
  plainScripts: 5.5 * KB,
  /** The booking sheet checks everything by itself, and sends it where there is a service. */
  formScripts: 12 * KB,
  chart: 70 * KB,
};

/** Rows of a table that no page can do with fewer of: the city has 128 sections. */
const LONG = 100;

/** What a page with its style sheets may weigh, by what it holds. */
function budgetOf(page: Page): number {
  const tables = page.all('table').filter((table) => table.hasAttribute('data-table'));
  const rows = tables.map((table) => table.getElementsByTagName('tr').length - 1);
  const isCatalogue = page.elements.some(
    (element) => element.getAttribute('itemtype') === 'https://schema.org/DataCatalog',
  );
  const isLong = Math.max(0, ...rows) > LONG || indexedOn(page) > LONG;
  if (isCatalogue || isLong) return BUDGET.long;
  // They carry every session, and what each place asks for.
  if (page.all('booking-sheet').length + page.all('visit-board').length > 0) return BUDGET.tables;
  // Every section of the city, district by district.
  if (page.all('table').some((table) => table.classList.contains('section-rows'))) return BUDGET.tables;
  return tables.length > 0 ? BUDGET.tables : BUDGET.page;
}

/** How many pages a page of the index lists. */
function indexedOn(page: Page): number {
  const lists = page.all('ul').filter((list) => list.classList.contains('index-list'));
  return lists.reduce((sum, list) => sum + list.getElementsByTagName('li').length, 0);
}

function hasNote(page: Page): boolean {
  return page.all('aside').some((aside) => aside.classList.contains('correction-notes'));
}

const pages = pagePaths.map((path) => {
  const page = openPage(path);
  const { atOnce, all } = scriptsOfPage(page);
  return {
    path,
    weight: pageWeight(page) - (hasNote(page) ? BUDGET.note : 0),
    budget: budgetOf(page),
    atOnce: scriptWeight(atOnce),
    lazy: [...all].filter((script) => !atOnce.has(script)),
    all: scriptWeight(all),
    hasForm: page.all('form').some((form) => ancestorsOf(form).some((around) => tagOf(around) === 'main')),
    hasChart: page.all('chart-figure').length > 0,
  };
});
const charts = pages.filter(({ hasChart }) => hasChart);

/** The pages over a budget, as `path: bytes`. */
function over(budget: number, weights: readonly (readonly [string, number])[]): string[] {
  return weights
    .filter(([, bytes]) => bytes > budget)
    .map(([path, bytes]) => `${path}: ${bytes} > ${budget}`);
}

test.each([
  ['a page is small with its style sheets', BUDGET.page],
  ['a page of data tables needs little more', BUDGET.tables],
  ['a page of very long tables stays small', BUDGET.long],
])('%s', (_, budget) => {
  const own = pages.filter((page) => page.budget === budget);
  expect(own).not.toEqual([]);
  expect(
    over(
      budget,
      own.map(({ path, weight }) => [path, weight]),
    ),
  ).toEqual([]);
});

test('a page with neither chart nor form in its text needs next to no script', () => {
  const plain = pages.filter(({ hasForm, hasChart }) => !hasForm && !hasChart);
  expect(plain).not.toEqual([]);
  expect(
    over(
      BUDGET.plainScripts,
      plain.map(({ path, atOnce }) => [path, atOnce]),
    ),
  ).toEqual([]);
});

test('a page with a form in its text starts with little script', () => {
  const forms = pages.filter(({ hasForm }) => hasForm);
  expect(forms).not.toEqual([]);
  expect(
    over(
      BUDGET.formScripts,
      forms.map(({ path, atOnce }) => [path, atOnce]),
    ),
  ).toEqual([]);
});

describe('the chart library', () => {
  const heavy = charts.flatMap(({ lazy }) => lazy).filter((script) => scriptWeight([script]) > 30 * KB);
  const library = new Set(heavy);

  test('comes only where there is a chart', () => {
    expect(charts).not.toEqual([]);
    const fetching = pages.filter(({ lazy }) => lazy.some((script) => library.has(script)));
    expect(library.size).toBe(1);
    expect(fetching.map(({ path }) => path)).toEqual(charts.map(({ path }) => path));
  });

  test('keeps a chart page within its budget', () => {
    expect(
      over(
        BUDGET.chart,
        charts.map(({ path, all }) => [path, all]),
      ),
    ).toEqual([]);
    expect(
      over(
        BUDGET.formScripts,
        charts.map(({ path, atOnce }) => [path, atOnce]),
      ),
    ).toEqual([]);
  });

  test('is named by no page, so that nothing fetches it early', () => {
    const named = pagePaths.filter((path) => [...library].some((chunk) => site.read(path).includes(chunk)));
    expect(named).toEqual([]);
  });
});
