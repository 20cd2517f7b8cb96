import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test.each([
  ['a\u0000b\u0007c\u001fd', 'abcd'],
  ['a\ufffeb\uffffc', 'abc'],
  ['a\ud83db', 'ab'],
  ['a\ude00b', 'ab'],
])('%j is written as %j', (text, written) => {
  expect(xmlText(text)).toBe(written);
});

test.each(['制表\t换行\n', '表情😀', '生僻字𠮷', '<&>"\']]>', ''])('%j stays as it is', (text) => {
  expect(xmlText(text)).toBe(text);
});
