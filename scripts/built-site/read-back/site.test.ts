import { expect, test } from 'vitest';
import { DIST } from '../dist.ts';
import { readBack } from './read-back.ts';

test('every table of the site says in its page, CSV, XLSX and JSON the same', async () => {
  const { tables, problems } = await readBack(DIST);
  expect(tables).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
