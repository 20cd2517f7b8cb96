import { customPinyin, pinyin } from 'pinyin-pro';

/** Names that are read in another way than the dictionary of the library has it. */
const LOCAL: Readonly<Record<string, string>> = { 会稽: 'kuài jī' };

customPinyin(LOCAL);

/** How a text is read, one syllable for each Chinese character, without tones; `ü` is `v`, other characters are themselves. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** How a character is read by itself; null where it is not a Chinese one. */
export function readingOf(character: string): string | null {
  const [reading] = syllablesOf(character);
  return reading !== undefined && /^[a-z]+$/.test(reading) && /\p{Script=Han}/u.test(character)
    ? reading
    : null;
}
