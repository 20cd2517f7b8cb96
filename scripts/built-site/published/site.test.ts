import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemsOf, site } from '../dist.ts';
import { only, planted } from '../planting.ts';
import { at } from '../stored/expected.ts';
import { factProblems, hasFacts } from './facts.ts';
import { publishedProblems } from './published-problems.ts';

const isPublished = ({ file }: { readonly file: string }) =>
  at(JSON.parse(readFileSync(file, 'utf8')), 'provenance', 'kind') === 'published';
const items = [...itemsOf('monthlyReports'), ...itemsOf('annualReports')].filter(isPublished);

test('every figure of a published report is in a table of its pages and in the CSV', () => {
  expect(items.length).toBeGreaterThan(0);
  expect(publishedProblems(site, items)).toEqual([]);
});

test.skipIf(!hasFacts)('every figure that was collected of these reports is there too', () => {
  const { figures, problems } = factProblems(site);
  expect(figures).toBeGreaterThan(250);
  expect(problems).toEqual([]);
});

describe('a figure that is lost is found', () => {
  const few = only(site, (path) =>
    /^reports\/(?:monthly\/2021-06|annual\/2018|weekly\/2026-w30\.json)/.test(path),
  );
  const some = items.filter(({ id }) => id === '2021-06' || id === '2018');

  test.each([
    ['on a page', 'reports/monthly/2021-06/index.html', />68</g, '>69<', '页面的表里没有“全市”的68'],
    ['in a CSV', 'reports/monthly/2021-06/water-year-to-date.csv', ',68,', ',69,', 'CSV里没有“全市”的68'],
    [
      'of the year on a page',
      'reports/annual/2018/index.html',
      /4\.02/g,
      '4.03',
      '页面的表里没有“全市”的4.02',
    ],
    ['of the year in a CSV', 'reports/annual/2018/figures.csv', /6\.1%/g, '6.2%', 'CSV里没有“全市”的6.1'],
  ])('%s', (_, path, part, by, problem) => {
    const before = publishedProblems(few, some).join('\n');
    expect(before).not.toContain(problem);
    expect(publishedProblems(planted(few, path, part, by), some).join('\n')).toContain(problem);
  });
});
