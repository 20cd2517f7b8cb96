import { marksIn, partsOf, type Mark, type Part } from './marks.ts';

/** A slice of a page's text around terms. */
export type Passage = {
  /** True slices of one block of the page, one after the other. */
  readonly parts: readonly Part[];
  /** Whether the block goes on before and after them. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** What follows the address of the page to reach the passage, `#:~:text=…`; empty where nothing is to be shown there. */
  readonly fragment: string;
};

/** UTF-16 units that a passage shows, and how many of them before its first mark. */
const LENGTH = 120;
const BEFORE = 30;
/** From as many UTF-16 units on a block is a sentence rather than a word. */
const TELLING = 16;
/** A result shows as many passages of a page. */
const MOST = 2;
const PUNCTUATION = /[，。；：！？、…,;!?]/;

/** The passages of a page that show most of the terms; without any, how the page begins. @param blocks composed */
export function passagesOf(blocks: readonly string[], terms: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let missing = terms;
  while (passages.length < MOST && missing.length > 0) {
    const best = bestBlock(blocks, missing);
    if (!best) break;
    passages.push(passageOf(best.text, marksIn(best.text, terms), best.marks));
    missing = missing.filter((term) => !best.marks.some((mark) => mark.term === term));
  }
  return passages.length > 0 ? passages : beginning(blocks);
}

/** The first block with the most of the terms: one that says something of them, rather than a word in a table. */
function bestBlock(blocks: readonly string[], terms: readonly string[]) {
  let best: { text: string; marks: Mark[]; worth: number } | undefined;
  for (const text of blocks) {
    const marks = marksIn(text, terms);
    const found = new Set(marks.map(({ term }) => term)).size;
    const worth = found === 0 ? 0 : 2 * found + Number(text.length >= TELLING);
    if (worth > (best?.worth ?? 0)) best = { text, marks, worth };
    if (worth > 2 * terms.length) break;
  }
  return best;
}

/** @param marks all that are shown @param wanted those that the passage is chosen by */
function passageOf(text: string, marks: readonly Mark[], wanted: readonly Mark[]): Passage {
  const mark = fullest(wanted);
  const from = startNear(text, mark.start);
  const to = wholeCharacter(text, Math.max(mark.end, Math.min(text.length, from + LENGTH)));
  return {
    parts: partsOf(text, marks, from, to),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
    fragment: fragmentOf(text, mark),
  };
}

/** The first of the marks that have the most terms within a passage's length after them. */
function fullest(marks: readonly Mark[]): Mark {
  const terms = ({ start }: Mark) =>
    new Set(
      marks
        .filter((mark) => mark.start >= start && mark.end <= start + LENGTH - BEFORE)
        .map(({ term }) => term),
    ).size;
  return marks.reduce((best, mark) => (terms(mark) > terms(best) ? mark : best));
}

/** Where a passage begins: after the punctuation before a mark, where it is near. */
function startNear(text: string, mark: number): number {
  const from = Math.max(0, mark - BEFORE);
  if (from === 0) return 0;
  const before = text.slice(from, mark);
  const stop = before.search(PUNCTUATION);
  return wholeCharacter(text, from + (stop < 0 ? 0 : stop + 1));
}

/** The same place, or the next where it would part a character. */
function wholeCharacter(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}

/** A text directive for the clause around a mark: browsers find text between the ends of words only, and a clause is. */
function fragmentOf(text: string, { start, end }: Mark): string {
  let [from, to] = [start, end];
  while (from > 0 && !PUNCTUATION.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !PUNCTUATION.test(text.charAt(to))) to += 1;
  return `#:~:text=${encodeURIComponent(text.slice(from, to).trim()).replaceAll('-', '%2D')}`;
}

function beginning(blocks: readonly string[]): Passage[] {
  const [text] = blocks;
  if (text === undefined) return [];
  const to = wholeCharacter(text, Math.min(text.length, LENGTH));
  return [
    { parts: partsOf(text, [], 0, to), isCutBefore: false, isCutAfter: to < text.length, fragment: '' },
  ];
}
