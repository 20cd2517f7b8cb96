import { describe, expect, test } from 'vitest';
import { site } from '../dist.ts';
import { planted } from '../planting.ts';
import { readCitedParts } from './cited-parts.ts';
import { readEditions } from './edition-problems.ts';

test('every file names the editions by which its days and months are judged', () => {
  const { tables, problems } = readEditions(site);
  expect(tables).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

describe('every table and chart that can be cited', () => {
  test('stands on its fixed page', () => {
    const { parts, problems } = readCitedParts(site);
    expect(parts).toBeGreaterThan(100);
    expect(problems).toEqual([]);
  });

  test.each([
    ['the page of an edition that is the newest', 'reports/monthly/2026-10/editions/1/index.html'],
    ['the page of an earlier one', 'reports/monthly/2026-08/editions/1/index.html'],
  ])('would be missed on %s', (_, path) => {
    const { problems } = readCitedParts(planted(site, path, 'id="chart-pm25-trend"', ''));
    expect(problems[0]).toContain(`固定版本 ${path} 上却没有`);
  });
});
