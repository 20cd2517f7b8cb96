/** A character as it is drawn: its size and how far below the line it stands, in em. */
export type Drawn = { readonly character: string; readonly size: number; readonly drop: number };

/** The font has no Roman numerals and no small figures; letters and digits look the same. */
const ROMAN: Readonly<Record<string, string>> = { Ⅰ: 'I', Ⅱ: 'II', Ⅲ: 'III', Ⅳ: 'IV', Ⅴ: 'V', Ⅵ: 'VI' };
const GREEK_MU = 'μ';
const MICRO = 'µ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const LOWERED_SIZE = 0.62;
const LOWERED_DROP = 0.16;

/** What is drawn for a text, character by character: `O₃` is an O and a small 3 below the line. */
export function drawnCharacters(text: string): Drawn[] {
  return [...text.replaceAll(GREEK_MU, MICRO)].flatMap((character) => {
    const digit = LOWERED.indexOf(character);
    if (digit >= 0) return { character: String(digit), size: LOWERED_SIZE, drop: LOWERED_DROP };
    return [...(ROMAN[character] ?? character)].map((letter) => ({ character: letter, size: 1, drop: 0 }));
  });
}
