import { expect, test } from 'vitest';
import { tagUri } from './tag.ts';

test('an id holds who gave it out and what it names', () => {
  expect(tagUri('portal.example,2026', 'news/2024-001')).toBe('tag:portal.example,2026:news/2024-001');
});

test.each(['news/某', 'news/a b', 'news/a?b', ''])('%j names nothing', (path) => {
  expect(() => tagUri('portal.example,2026', path)).toThrow(`Not a path for an id: '${path}'.`);
});
