import { breakLines, unitsOf, type Measure } from './break-lines.ts';

type Way = { readonly lines: readonly string[]; readonly cost: number };

/** What it costs to end a line within a phrase, against the square of the share of a line that is blank. */
const WITHIN_PHRASE = 0.4;
/** What it costs besides to tear a word apart. */
const WITHIN_WORD = 0.3;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A title in as few lines as it needs, or in one more where only then they end where the sense does; as even in width as may be.
 * @param most lines that there is room for
 */
export function evenLines(text: string, width: number, measure: Measure, most: number): readonly string[] {
  const units = unitsOf(text, width, measure);
  const { length } = breakLines(text, width, measure);
  const counts = length < most ? [length, length + 1] : [length];
  const line = { share: (own: string) => measure(own) / width, isTorn: tornWithin(text) };
  const ways = counts.map((count) => bestWay(units, count, line));
  return cheapest(ways.map((way) => way && { ...way, cost: way.cost / way.lines.length }))?.lines ?? [];
}

/** What is known of lines. */
type Lines = {
  /** The part of a line that a text takes. */
  readonly share: Measure;
  /** Whether a line that ends after so many characters of the whole text tears a word apart. */
  readonly isTorn: (end: number) => boolean;
};

function tornWithin(text: string): Lines['isTorn'] {
  const begins = new Set([...WORDS.segment(text)].map(({ index }) => index));
  return (end) => end < text.length && !begins.has(end);
}

/** The best way to set all units in a number of lines; null where there is none. */
function bestWay(units: readonly string[], lines: number, known: Lines): Way | null {
  const ways = new Map<string, Way | null>();
  const from = (start: number, left: number): Way | null =>
    ways.getOrInsertComputed(`${start} ${left}`, () => {
      if (start === units.length) return left === 0 ? { lines: [], cost: 0 } : null;
      if (left === 0) return null;
      return cheapest(starts(units, start, known).map((line) => joined(line, from(line.end, left - 1))));
    });
  return from(0, lines);
}

/** The lines that may begin with a unit. */
function starts(units: readonly string[], start: number, { share, isTorn }: Lines) {
  const ends = units.map((_, index) => index + 1).slice(start);
  const lines = ends.map((end) => ({
    end,
    text: units.slice(start, end).join(''),
    isLast: end === units.length,
  }));
  const tooWide = lines.findIndex(({ text }) => share(text) > 1);
  return lines.slice(0, tooWide === -1 ? lines.length : tooWide).map((line) => {
    const torn = isTorn(units.slice(0, line.end).join('').length) ? WITHIN_WORD : 0;
    return { ...line, cost: costOf(line.text, line.isLast, share) + torn };
  });
}

function costOf(text: string, isLast: boolean, share: Measure): number {
  const isWithin = !isLast && !/[，。；：、？！]$/.test(text);
  return (1 - share(text)) ** 2 + (isWithin ? WITHIN_PHRASE : 0);
}

function joined({ text, cost }: { text: string; cost: number }, rest: Way | null): Way | null {
  return rest && { lines: [text, ...rest.lines], cost: cost + rest.cost };
}

function cheapest(ways: readonly (Way | null)[]): Way | null {
  return ways.reduce((best, way) => (best && (!way || best.cost <= way.cost) ? best : way), null);
}
