/** A character as it counts for search, and where it stands in the text it came from. */
export type CanonicalCharacter = {
  readonly character: string;
  /** In UTF-16 units of the text: its first unit, and the unit after its last. */
  readonly start: number;
  readonly end: number;
};

/** Quotes, brackets, hyphens, white space, middle dots, and what has no width: they are not asked for. */
const IGNORED = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Cf}\p{Variation_Selector}"'·•‧・]/u;

/**
 * A text as search compares it: composed (NFC), then each character by NFKC and in lower case, without `IGNORED`. Every other
 * character counts, punctuation too. A lone surrogate counts as U+FFFD.
 *
 * @returns the characters in order; `start` and `end` are places in `composed(text)`. One character of the text may give several
 * (`Ⅲ` gives `iii`): these share their places.
 */
export function canonicalCharacters(text: string): CanonicalCharacter[] {
  const characters: CanonicalCharacter[] = [];
  let start = 0;
  for (const original of composed(text)) {
    const end = start + original.length;
    for (const character of folded(original)) characters.push({ character, start, end });
    start = end;
  }
  return characters;
}

/** A character as it counts; most Chinese ones are what they are, which spares asking. */
function folded(original: string): Iterable<string> {
  if (original >= '\u4e00' && original <= '\u9fff') return original;
  return [...original.normalize('NFKC').toLowerCase()].filter((character) => !IGNORED.test(character));
}

/** The form of a text that places count in: well-formed, composed (NFC). */
export function composed(text: string): string {
  return text.toWellFormed().normalize('NFC');
}

/** A text as search compares it. A text contains a query when this of the one contains this of the other. */
export function canonicalOf(text: string): string {
  return canonicalCharacters(text)
    .map(({ character }) => character)
    .join('');
}
