import { expect, test } from 'vitest';
import { isoYear } from './weeks.ts';

test.each([
  [2024, '2024-01-01', '2024-12-29', 52],
  [2025, '2024-12-30', '2025-12-28', 52],
  [2026, '2025-12-29', '2027-01-03', 53],
  [2027, '2027-01-04', '2028-01-02', 52],
])('the weeks of %i run from %s to %s and number %i', (year, from, to, weeks) => {
  expect(isoYear(year)).toEqual({ from, to, weeks });
});
