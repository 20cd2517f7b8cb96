import { expect, test } from 'vitest';
import { site } from '../dist.ts';
import { readCharts } from './chart-problems.ts';

test('every chart of the site says in its data, drawing, words and files what its table says', () => {
  const { charts, files, problems } = readCharts(site);
  expect(charts).toBeGreaterThan(0);
  expect(files).toBeGreaterThanOrEqual(charts);
  expect(problems).toEqual([]);
});
