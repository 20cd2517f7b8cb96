import { expect, test } from 'vitest';
import { siteAt } from './example-site.ts';
import { pollutants, readingAt } from './pollutants.ts';

test('a reading has all six pollutants and depends on its site alone', () => {
  const reading = readingAt(siteAt('2025-07-01', 15));
  expect(Object.keys(reading).toSorted()).toEqual([...pollutants].toSorted());
  expect(readingAt(siteAt('2025-07-01', 15))).toEqual(reading);
});
