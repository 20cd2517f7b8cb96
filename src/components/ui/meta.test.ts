import { expect, test } from 'vitest';
import { siteColumns } from '#src/words/zh/site-columns.ts';
import { columnOf } from './meta.ts';

test.each([
  ['/', '/'],
  ['/nowhere/', '/'],
  ['/news/', '/news/'],
  ['/news/2026-001/', '/news/'],
  ['/reports/2026/', '/reports/'],
  ['/reports/monthly/2026-10/air/', '/reports/monthly/'],
])('%s belongs to the column %s', (pathname, path) => {
  expect(columnOf(pathname, siteColumns).path).toBe(path);
});

test('without columns there is none', () => {
  expect(() => columnOf('/', [])).toThrow("No column for '/'.");
});
