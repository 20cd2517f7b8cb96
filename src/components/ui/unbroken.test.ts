import { expect, test } from 'vitest';
import { unbrokenParts } from './unbroken.ts';

test.each([
  ['\u56fd\u63a7\u2160\u2014\u2162\u7c7b\uff0c\u7701\u63a7\u2160\u2014\u2162', 5],
  ['\u2161\u7c7b', 1],
  ['', 1],
])('%j has %i parts, and loses nothing', (text, count) => {
  const parts = unbrokenParts(text);
  expect(parts).toHaveLength(count);
  expect(parts.join('')).toBe(text);
});

test('the second part is the range', () => {
  expect(unbrokenParts('\u56fd\u63a7\u2160\u2014\u2162\u7c7b')[1]).toBe('\u2160\u2014\u2162\u7c7b');
});
