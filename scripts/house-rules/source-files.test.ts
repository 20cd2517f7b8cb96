import { expect, test } from 'vitest';
import { importsIn, withoutComments } from './source-files.ts';

test.each([
  ['a /* 注 */ b', 'a  b'],
  ['a // 注', 'a '],
  ["'https://x.example/路'", "'https://x.example/路'"],
  ['<!-- 注 --><p>', '<p>'],
  ['/** 一\n * 二 */\nc', '\nc'],
])('%j without its comments is %j', (text, rest) => {
  expect(withoutComments(text)).toBe(rest);
});

test.each([
  ["import { a, type B } from './c.ts';", [{ module: './c.ts', names: ['a', 'type B'] }]],
  ["import type { Big } from 'big.js';", [{ module: 'big.js', names: ['Big'] }]],
  ["import {\n  a,\n  b,\n} from '#src/d.ts';", [{ module: '#src/d.ts', names: ['a', 'b'] }]],
  ["import '#src/e.ts';", [{ module: '#src/e.ts', names: [] }]],
  ["export * from './f.ts';", [{ module: './f.ts', names: ['*'] }]],
  ["const g = import('./g.ts');", [{ module: './g.ts', names: [] }]],
  ["// import { a } from './h.ts';", []],
  ["type I = { from: 'c' };", []],
])('%j imports %j', (text, imports) => {
  expect(importsIn({ path: 'x.ts', text })).toEqual(imports);
});
