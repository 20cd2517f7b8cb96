import { breakLines, unitsOf, type Measure } from './break-lines.ts';

type Way = { readonly lines: readonly string[]; readonly cost: number };

/** What it costs to end a line within a phrase, against the square of the share of a line that is blank. */
const WITHIN_PHRASE = 0.4;

/**
 * A title in as few lines as it needs, or in one more where only then they end where the sense does; as even in width as may be.
 * @param most lines that there is room for
 */
export function evenLines(text: string, width: number, measure: Measure, most: number): readonly string[] {
  const units = unitsOf(text, width, measure);
  const { length } = breakLines(text, width, measure);
  const counts = length < most ? [length, length + 1] : [length];
  const ways = counts.map((count) => bestWay(units, count, (line) => measure(line) / width));
  return cheapest(ways.map((way) => way && { ...way, cost: way.cost / way.lines.length }))?.lines ?? [];
}

/** The best way to set all units in a number of lines; null where there is none. @param share of a line that a text takes */
function bestWay(units: readonly string[], lines: number, share: Measure): Way | null {
  const known = new Map<string, Way | null>();
  const from = (start: number, left: number): Way | null =>
    known.getOrInsertComputed(`${start} ${left}`, () => {
      if (start === units.length) return left === 0 ? { lines: [], cost: 0 } : null;
      if (left === 0) return null;
      return cheapest(starts(units, start, share).map((line) => joined(line, from(line.end, left - 1))));
    });
  return from(0, lines);
}

/** The lines that may begin with a unit. */
function starts(units: readonly string[], start: number, share: Measure) {
  const ends = units.map((_, index) => index + 1).slice(start);
  const lines = ends.map((end) => ({
    end,
    text: units.slice(start, end).join(''),
    isLast: end === units.length,
  }));
  const tooWide = lines.findIndex(({ text }) => share(text) > 1);
  return lines
    .slice(0, tooWide === -1 ? lines.length : tooWide)
    .map((line) => ({ ...line, cost: costOf(line.text, line.isLast, share) }));
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
