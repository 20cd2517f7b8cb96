import { expect, test } from 'vitest';
import { earlierEditions, isReportKind } from './edition.ts';

test.each([
  [1, []],
  [2, [1]],
  [4, [3, 2, 1]],
])('before edition %i there were %j', (edition, earlier) => {
  expect(earlierEditions(edition)).toEqual(earlier);
});

test('reports come in editions, releases do not', () => {
  expect(isReportKind('monthlyReports')).toBe(true);
  expect(isReportKind('news')).toBe(false);
});
