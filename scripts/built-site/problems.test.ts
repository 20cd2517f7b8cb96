import { expect, test } from 'vitest';
import { siteProblems } from '../site-checks/site-problems.ts';
import { DIST, entries, pagePaths } from './dist.ts';

test('the built site has no problems', () => {
  expect(pagePaths.length).toBeGreaterThan(entries.length / 2);
  expect(siteProblems(DIST, entries)).toEqual([]);
});
