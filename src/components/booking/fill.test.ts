import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test.each([
  ['{a} of {b}', { a: 1, b: 'x' }, '1 of x'],
  ['{a}{a}', { a: '{b}', b: 'no' }, '{b}{b}'],
  ['{a}', { a: '$& $1 $$' }, '$& $1 $$'],
  ['{toString}', {}, '{toString}'],
  ['', { a: 1 }, ''],
])('%j with %o is %j', (template, values, expected) => {
  expect(fill(template, values)).toBe(expected);
});
