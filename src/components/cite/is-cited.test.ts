import { expect, test } from 'vitest';
import { isCited } from './is-cited.ts';

test.each([
  ['/reports/weekly/2026-w47/', true],
  ['/reports/monthly/2026-10/air/', true],
  ['/reports/annual/2023/', true],
  ['/reports/monthly/2026-08/editions/1/', true],
  ['/reports/annual/', true],
  ['/air/', true],
  ['/districts/keqiao/', true],
  ['/districts/', false],
  ['/reports/', false],
  ['/standards/water/', false],
])('%s: %s', (path, cited) => {
  expect(isCited(new URL(path, 'https://portal.example'))).toBe(cited);
});
