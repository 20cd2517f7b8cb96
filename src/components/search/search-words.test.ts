import { expect, test } from 'vitest';
import { filled, quoted } from './search-words.ts';

test('parts are filled in as they are, once', () => {
  expect(filled('COUNT of “QUERY”', { COUNT: 2, QUERY: 'COUNT $& \\1' })).toBe('2 of “COUNT $& \\1”');
});

test('a long query is not quoted whole', () => {
  expect(quoted(' air ')).toBe('air');
  expect(quoted('😀'.repeat(10_000))).toBe(`${'😀'.repeat(40)}…`);
});
