import { expect, test } from 'vitest';
import { firmAt, personAt, placeAt } from './names.ts';

test.each([firmAt, personAt, placeAt])('%o gives a number the same name always', (nameAt) => {
  expect(nameAt(3)).toBe(nameAt(3));
  expect(new Set(Array.from({ length: 50 }, (_, number) => nameAt(number))).size).toBeGreaterThan(40);
});
