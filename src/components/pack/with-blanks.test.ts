import { expect, test } from 'vitest';
import { blankParts } from './with-blanks.ts';

test.each([
  ['a', ['a']],
  ['a: ＿＿, b', ['a: ', '＿＿', ', b']],
  ['＿＿', ['', '＿＿', '']],
])('%j is %j', (text, parts) => {
  expect(blankParts(text)).toEqual(parts);
});
