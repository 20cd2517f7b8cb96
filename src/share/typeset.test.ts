import { describe, expect, test } from 'vitest';
import { findGlyph } from './glyphs.ts';
import { MissingGlyph, typeset, widthOf } from './typeset.ts';

test('a Chinese character is one em wide', () => {
  expect(widthOf('绍兴', 400)).toBe(2);
});

test('between Chinese and digits is a gap', () => {
  expect(widthOf('第6周', 700)).toBeCloseTo(
    widthOf('第', 700) + widthOf('6', 700) + widthOf('周', 700) + 0.2,
    5,
  );
});

test('of two marks in a row one is set without its blank half', () => {
  expect(widthOf('一》，“二', 400)).toBe(4);
});

test.each([
  ['Ⅲ', 'III'],
  ['μg', 'µg'],
])('%s is drawn as %s', (text, drawn) => {
  expect(typeset(text, 400).glyphs).toEqual(typeset(drawn, 400).glyphs);
});

test('a small figure stands below the line', () => {
  const [letter, figure] = typeset('O₃', 400).glyphs;
  expect(letter?.drop).toBe(0);
  expect(figure?.drop).toBeGreaterThan(0);
  expect(figure?.size).toBeLessThan(1);
});

describe('the fonts', () => {
  test.each([...'绍兴嵊鳗鱀①℃→•，。“”《》—…%'])('have %s', (character) => {
    expect([findGlyph(character, 400), findGlyph(character, 700)]).not.toContain(null);
  });

  test('a character that none has is told, not drawn as a box', () => {
    expect(() => typeset('甲\u{2FFFF}', 400)).toThrow(MissingGlyph);
    expect(() => typeset('甲\u{2FFFF}', 400)).toThrow("The font has no '\u{2FFFF}'.");
  });
});
