import { expect, test } from 'vitest';
import { isDated, momentOf, type When } from './when.ts';

test.each([
  ['2026-01-02 09:30', '2026-01-02 09:30', true],
  ['2026-01-02', '2026-01-02 00:00', true],
  ['2026-06', '2026-06-01 00:00', false],
  ['2026', '2026-01-01 00:00', false],
])('%s begins at %s', (when, begin, dated) => {
  const known = when as When; // each is one
  expect(momentOf(known)).toBe(begin);
  expect(isDated(known)).toBe(dated);
});
