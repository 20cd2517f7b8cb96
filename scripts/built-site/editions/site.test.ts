import { expect, test } from 'vitest';
import { site } from '../dist.ts';
import { readEditions } from './edition-problems.ts';

test('every file names the editions by which its days and months are judged', () => {
  const { tables, problems } = readEditions(site);
  expect(tables).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
