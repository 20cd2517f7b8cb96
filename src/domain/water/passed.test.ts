import { expect, test } from 'vitest';
import { printedSummary } from '../report/example-water.ts';
import type { SectionSummary } from '../report/monthly-water.ts';
import { haveAllPassed } from './passed.ts';

test.each<[string, Partial<SectionSummary>, boolean]>([
  ['one that failed is named', { failed: ['a'], passed: 2, measured: 3, passShare: 66.7 }, false],
  ['the share is whole', { passShare: 100 }, true],
  ['the share is less, though none is named', { passShare: 99.2 }, false],
  ['as many passed as have a result', { passed: 3, measured: 3 }, true],
  ['fewer passed, though none is named', { passed: 2, measured: 3 }, false],
  ['nothing is known', {}, false],
  ['not even how many have a result', { passed: 3 }, false],
])('%s', (_, changes, expected) => {
  expect(haveAllPassed(printedSummary(changes))).toBe(expected);
});
