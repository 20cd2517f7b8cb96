import { describe, expect, test } from 'vitest';
import { tliOf, trophicStateOf } from '#src/domain/water/trophic.ts';
import { hasVectors, vectors } from './vectors.ts';

const VALUES = {
  chlorophyllA: '10',
  totalPhosphorus: '0.05',
  totalNitrogen: '1',
  transparency: '1',
  permanganateIndex: '4',
};

test('the index has two decimals', () => {
  expect(tliOf(VALUES)).toEqual({ index: 48.02, state: 'mesotrophic' });
});

test.each(Object.keys(VALUES))('without %s there is none', (item) => {
  expect(tliOf({ ...VALUES, [item]: '0' })).toBeNull();
  expect(tliOf(Object.fromEntries(Object.entries(VALUES).filter(([name]) => name !== item)))).toBeNull();
});

test('below detection half the detection limit is taken', () => {
  expect(tliOf({ ...VALUES, totalPhosphorus: '0.1L' })).toEqual(tliOf(VALUES));
});

describe('the state', () => {
  test.each([
    [29.99, 'oligotrophic'],
    [30, 'mesotrophic'],
    [50, 'mesotrophic'],
    [50.01, 'light-eutrophic'],
    [60, 'light-eutrophic'],
    [60.01, 'moderate-eutrophic'],
    [70, 'moderate-eutrophic'],
    [70.01, 'heavy-eutrophic'],
  ])('of %d is %s', (index, state) => {
    expect(trophicStateOf(index)).toBe(state);
  });
});

test.skipIf(!hasVectors)('the vectors beside the project', () => {
  expect(vectors.tli).toHaveLength(2);
  for (const { input, TLI } of vectors.tli) {
    const values = {
      chlorophyllA: String(input.chla_mg_m3),
      totalPhosphorus: String(input.TP),
      totalNitrogen: String(input.TN),
      transparency: String(input.SD_m),
      permanganateIndex: String(input.CODMn),
    };
    expect(tliOf(values)?.index).toBe(TLI);
  }
});
