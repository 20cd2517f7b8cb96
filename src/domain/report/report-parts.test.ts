import { expect, test } from 'vitest';
import { exampleMonth } from './example-month.ts';
import { exampleWater } from './example-water.ts';
import { partsOf, partsTogether } from './report-parts.ts';

const missing = { missing: 'not-published' } as const;

test('a month has the parts that are not missing, in order', () => {
  const noise = { stations: [], dayShare: null, nightShare: null };
  expect(partsOf(exampleMonth('2026-01'))).toEqual(['air']);
  expect(partsOf(exampleMonth('2026-01', undefined, { noise, water: exampleWater() }))).toEqual([
    'air',
    'water',
    'noise',
  ]);
  expect(partsOf(exampleMonth('2026-01', undefined, { air: missing }))).toEqual([]);
});

test('parts of several tables are named once, in order', () => {
  expect(partsTogether([['water'], ['air', 'water'], []])).toEqual(['air', 'water']);
  expect(partsTogether([])).toEqual([]);
});
