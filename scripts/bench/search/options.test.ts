import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('2,000 pages are measured unless others are asked for', () => {
  expect(readOptions([])).toEqual({ pages: 2000, quick: false });
  expect(readOptions(['--pages', '8000', '--quick'])).toEqual({ pages: 8000, quick: true });
});

test.each([
  [['--pages', '300'], '--pages 只能是 2000 或 8000，不能是“300”'],
  [['--fast'], '看不懂参数“--fast”'],
])('%j is refused', (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence);
});
