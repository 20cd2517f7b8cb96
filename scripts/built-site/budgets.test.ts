import { describe, expect, test } from 'vitest';
import { ancestorsOf, tagOf } from '../site-checks/page.ts';
import { openPage, pagePaths, site } from './dist.ts';
import { pageWeight, scriptsOfPage, scriptWeight } from './weights.ts';

const KB = 1024;
const BUDGET = {
  /** Fits into the first round trip of a connection. */
  page: 14 * KB,
  plainScripts: 3 * KB,
  formScripts: 10 * KB,
  chart: 70 * KB,
};

const pages = pagePaths.map((path) => {
  const page = openPage(path);
  const { atOnce, all } = scriptsOfPage(page);
  return {
    path,
    weight: pageWeight(page),
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

test('every page with its style sheets fits into the first round trip', () => {
  expect(
    over(
      BUDGET.page,
      pages.map(({ path, weight }) => [path, weight]),
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
  test('comes only where there is a chart', () => {
    expect(charts).not.toEqual([]);
    expect(pages.filter(({ lazy }) => lazy.length > 0).map(({ path }) => path)).toEqual(
      charts.map(({ path }) => path),
    );
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
    const chunks = new Set(charts.flatMap(({ lazy }) => lazy));
    const named = pagePaths.filter((path) => [...chunks].some((chunk) => site.read(path).includes(chunk)));
    expect(chunks.size).toBeGreaterThan(0);
    expect(named).toEqual([]);
  });
});
