import { expect, test } from 'vitest';
import { markedParts } from './marks.ts';

const told = (text: string, ...terms: string[]) =>
  markedParts(text, terms)
    .map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

test.each([
  ['全市PM2.5平均', 'pm2.5', '全市[PM2.5]平均'],
  ['“无废城市”细胞', '无废城市细胞', '“[无废城市”细胞]'],
  ['Ⅰ-Ⅲ类水', 'iiii类', '[Ⅰ-Ⅲ类]水'],
  ['达到Ⅲ类', 'ii类', '达到[Ⅲ类]'],
  ['优优优', '优优', '[优优优]'],
  ['水', '空气', '水'],
])('marks whole phrases of %s', (text, term, marked) => {
  expect(told(text, term)).toBe(marked);
});

test('marks several terms, and those that touch as one', () => {
  expect(told('空气质量与水质', '空气', '质量', '水质')).toBe('[空气质量]与[水质]');
});

test('loses nothing of the text', () => {
  const text = 'a<b>&𠮷（Ⅲ类），“水”';
  expect(
    markedParts(text, ['iii类', 'b', '水'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
