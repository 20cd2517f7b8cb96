import { expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { siteProblems } from '../site-checks/site-problems.ts';
import { DIST, pagePaths } from './dist.ts';

const { entries } = readContent();

test('the built site has no problems', () => {
  expect(pagePaths.length).toBeGreaterThan(entries.length / 2);
  expect(siteProblems(DIST, entries)).toEqual([]);
});
