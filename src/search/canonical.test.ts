import { describe, expect, test } from 'vitest';
import { canonicalCharacters, canonicalOf, composed } from './canonical.ts';

test.each([
  ['ＰＭ２．５', 'pm2.5'],
  ['PM₂.₅', 'pm2.5'],
  ['VOCs', 'vocs'],
  ['Ⅰ-Ⅲ类', 'iiii类'],
  ['８０．５％', '80.5%'],
  ['“无废城市”细胞', '无废城市细胞'],
  ['《环境空气质量标准》（GB 3095—2026）', '环境空气质量标准gb30952026'],
  ['阿·萨', '阿萨'],
  ['空\u200B气\u3000质 量', '空气质量'],
  ['e\u0301', 'é'],
  ['水质，空气。', '水质,空气。'],
  ['𠮷\u{20BB7}😀', '𠮷𠮷😀'],
])('%s counts as %s', (text, canonical) => {
  expect(canonicalOf(text)).toBe(canonical);
});

test('what is made canonical stays as it is', () => {
  for (const text of ['Ⅰ-Ⅲ类', 'ﬃ', 'İ', '㎍/m³', '…', '½']) {
    expect(canonicalOf(canonicalOf(text))).toBe(canonicalOf(text));
  }
});

test.each(['\uD800', 'a\uDC00b', '\uD83D'])('a lone surrogate is a character like others', (text) => {
  expect(canonicalOf(text)).toContain('\uFFFD');
});

describe('places', () => {
  test('each character knows where it stands in the text', () => {
    const text = '达Ⅲ类（𠮷）';
    const whole = canonicalCharacters(text).map(({ character, start, end }) => [
      character,
      text.slice(start, end),
    ]);
    expect(whole).toEqual([
      ['达', '达'],
      ['i', 'Ⅲ'],
      ['i', 'Ⅲ'],
      ['i', 'Ⅲ'],
      ['类', '类'],
      ['𠮷', '𠮷'],
    ]);
  });

  test('count in the composed text', () => {
    const [, , last] = canonicalCharacters('e\u0301水a');
    expect(composed('e\u0301水a').slice(last?.start, last?.end)).toBe('a');
  });
});
