/**
 * How text becomes tokens of the index, and a term the tokens to ask for. Pagefind cuts neither, as every token is a word of Latin
 * letters and digits that no other begins with. A token stands at the place of its first symbol, so that places tell whether tokens
 * follow each other.
 */

/** Code points from here on are rare on a Chinese site: each counts as two symbols, so that codes stay short. */
const RARE = 0xa000;
const LOW_BITS = 10;
/** Second symbols of rare code points, beyond all first ones. */
const LOW = RARE + 1100;
const CODE_LENGTH = 3;
/** Before a symbol alone: no code begins with it, and it puts their long lists after all pairs, into files of their own. */
const ALONE = 'z';
/** A place without a token: Pagefind counts it and keeps nothing for it. */
const GAP = '-';
/** The places of a title's pairs, and again as many of its single symbols, at the start of every page. */
const TITLE_PLACES = 128;

/** A token to ask for, and how far after the start of the term it stands. */
export type Piece = { readonly token: string; readonly offset: number };

/**
 * What Pagefind indexes of a page. Single symbols of the blocks are sorted: a search asks only how many there are, and numbers that follow
 * each other make small lists that are packed quickly.
 *
 * @param blocks canonical texts that nothing matches across, without the title
 */
export function contentOf(title: string, blocks: readonly string[]): string {
  const all = symbolsOf(title);
  const start = all.slice(0, TITLE_PLACES - 2);
  // A title longer than its places stands among the blocks too, so that all of it is found.
  const rest = [...(all.length > start.length ? [all] : []), ...blocks.map(symbolsOf)];
  return [
    ...padded(pairs(start)),
    ...padded(start.map(single)),
    ...rest.flatMap(pairs),
    ...rest.flat().map(single).toSorted(),
  ].join(' ');
}

/** Whether a place that `contentOf` gave a token belongs to the title. */
export function isTitlePlace(place: number): boolean {
  return place < 2 * TITLE_PLACES;
}

/** The tokens that cover a term of one canonical character or more: where all stand at their offsets, the term stands. */
export function piecesOf(term: string): Piece[] {
  const symbols = symbolsOf(term);
  if (symbols.length === 1) return symbols.map((symbol) => ({ token: single(symbol), offset: 0 }));
  const last = symbols.length - 2;
  return pairs(symbols)
    .slice(0, last + 1)
    .flatMap((token, offset) => (offset % 2 === 0 || offset === last ? [{ token, offset }] : []));
}

/** A block's pairs. Two gaps follow, one at its last symbol: the next block does not follow it. */
function pairs(symbols: readonly string[]): string[] {
  return [...symbols.slice(1).map((next, index) => `${symbols[index] ?? ''}${next}`), GAP, GAP];
}

function single(symbol: string): string {
  return ALONE + symbol;
}

function padded(tokens: readonly string[]): string[] {
  return [...tokens, ...Array.from({ length: TITLE_PLACES - tokens.length }, () => GAP)];
}

/** The codes of a text's characters, one for each or two for a rare one. */
function symbolsOf(text: string): string[] {
  return [...text].flatMap((character) => {
    const point = character.codePointAt(0) ?? 0;
    const rest = point - RARE;
    return rest < 0
      ? code(point)
      : [code(RARE + (rest >> LOW_BITS)), code(LOW + (rest & (2 ** LOW_BITS - 1)))];
  });
}

function code(symbol: number): string {
  return symbol.toString(36).padStart(CODE_LENGTH, '0');
}
