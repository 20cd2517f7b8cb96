import { expect, test } from 'vitest';
import { hasIdNumber } from './id-number.ts';

// The examples of GB 11643-1999, and what looks like one.
test.each([
  ['11010519491231002X', true],
  ['11010519491231002x', true],
  ['440524188001010014', true],
  ['\u8eab\u4efd\u8bc1110105 19491231 002X\u3002', true],
  ['110105-1949-1231-002X', true],
  ['１１０１０５１９４９１２３１００２Ｘ', true],
  ['110105\u200b19491231\u200b002X', true],
  ['110105491231002', true],
  ['no110105491231002.', true],
  ['110105194912310021', false],
  ['440524188001010015', false],
  ['1440524188001010014', false],
  ['110105491331002', false],
  ['110105491200002', false],
  ['13800000000', false],
  ['0575-88880000', false],
  ['13800000000 13900000000', false],
  ['2026-12-05 09:30', false],
  ['', false],
])('%j holds an ID number: %s', (text, expected) => {
  expect(hasIdNumber(text)).toBe(expected);
});

test('ten thousand digits are judged at once', { timeout: 1000 }, () => {
  expect(hasIdNumber('1'.repeat(10_000))).toBe(false);
  expect(hasIdNumber('1 '.repeat(10_000))).toBe(false);
});
