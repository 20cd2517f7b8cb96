/**
 * How text becomes tokens of the index, and a term the tokens to ask for. Pagefind cuts neither, as every token is a word of Latin
 * letters and digits of one length. A token stands at the place of its first character, so that places tell whether tokens follow
 * each other.
 */

const CODE_LENGTH = 4;
/** Before a character alone: no code point has this code, and it puts their long lists after all pairs, into files of their own. */
const ALONE = 'z'.repeat(CODE_LENGTH);
/** A place without a token: Pagefind counts it and keeps nothing for it. */
const GAP = '-';
/** The places of a title's pairs, and again as many of its single characters, at the start of every page. */
const TITLE_PLACES = 128;

/** A token to ask for, and how far after the start of the term it stands. */
export type Piece = { readonly token: string; readonly offset: number };

/** What Pagefind indexes of a page. @param blocks canonical texts that nothing matches across, without the title. */
export function contentOf(title: string, blocks: readonly string[]): string {
  const characters = [...title];
  // A title longer than its places stands among the blocks too, so that all of it is found.
  const rest = characters.length > TITLE_PLACES - 2 ? [title, ...blocks] : blocks;
  const start = characters.slice(0, TITLE_PLACES - 2).join('');
  return [
    ...padded(pairs(start)),
    ...padded(singles(start)),
    ...rest.flatMap(pairs),
    ...rest.flatMap(singles),
  ].join(' ');
}

/** Whether a place that `contentOf` gave a token belongs to the title. */
export function isTitlePlace(place: number): boolean {
  return place < 2 * TITLE_PLACES;
}

/** The tokens that cover a term of one canonical character or more: where all stand at their offsets, the term stands. */
export function piecesOf(term: string): Piece[] {
  const characters = [...term];
  if (characters.length === 1) return [{ token: single(term), offset: 0 }];
  const last = characters.length - 2;
  return characters.slice(0, -1).flatMap((character, offset): Piece[] => {
    const next = characters[offset + 1] ?? '';
    return offset % 2 === 0 || offset === last ? [{ token: pair(character, next), offset }] : [];
  });
}

/** A block's pairs. Two gaps follow, one at its last character: the next block does not follow it. */
function pairs(block: string): string[] {
  const characters = [...block];
  const tokens = characters.slice(1).map((next, index) => pair(characters[index] ?? '', next));
  return [...tokens, GAP, GAP];
}

function singles(block: string): string[] {
  return [...block].map(single);
}

function padded(tokens: readonly string[]): string[] {
  return [...tokens, ...Array.from({ length: TITLE_PLACES - tokens.length }, () => GAP)];
}

function pair(first: string, second: string): string {
  return code(first) + code(second);
}

function single(character: string): string {
  return ALONE + code(character);
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(36).padStart(CODE_LENGTH, '0');
}
