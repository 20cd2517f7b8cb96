import { expect, test } from 'vitest';
import { fileText, sheetText, wellFormed } from './sheet-text.ts';

const line = (value: string) => sheetText(['H'], [{ label: 'L', value }], []);

test('a sheet has a head, lines with something in them, and a tail', () => {
  const lines = [
    { label: 'A', value: ' a ' },
    { label: 'B', value: ' \n' },
  ];
  expect(sheetText(['H', 'I'], lines, ['T'])).toBe('H\nI\n\nA\uff1aa\n\nT');
});

test.each(['a\nPhone\uff1a1', 'a\r\nPhone\uff1a1', 'a\u2028Phone\uff1a1', 'a\rPhone\uff1a1'])(
  'what was typed on a second line, %j, is not taken for a line of the sheet',
  (value) => {
    expect(line(value)).toBe('H\n\nL\uff1aa\n\u3000\u3000Phone\uff1a1');
  },
);

test('ten thousand characters are all there', () => {
  expect(line('x'.repeat(10_000))).toContain('x'.repeat(10_000));
});

test('a file begins with its mark and ends its lines as on Windows', () => {
  expect(fileText('a\nb\r\nc')).toBe('\ufeffa\r\nb\r\nc\r\n');
});

test.each([
  ['a🙂b', 'a🙂b'],
  ['a\ud83d', 'a\ufffd'],
  ['\ude42a', '\ufffda'],
])('%j is written as %j', (text, expected) => {
  expect(wellFormed(text)).toBe(expected);
});
