import { linesOf } from '#src/components/chart/text-width.ts';
import type { Place, Point } from '#src/domain/schematic.ts';
import type { Mark } from './marks.ts';
import { INNER_WIDTH, markGrid, roundedPath } from './places.ts';
import type { Tone } from './tone.ts';

/** What is shown of a district. */
export type SchematicDistrict = {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  /** Its own page; null = none. */
  readonly href: string | null;
  /** Its figure in words, short: `PM2.5 28`; empty = none. */
  readonly value: string;
  /** null = no data; `none` = the figure has no level, class or warning. */
  readonly tone: Tone | null | 'none';
  /** Its stations or sections, about 40 at most. */
  readonly marks: readonly Mark[];
};

/** Where the parts of a district's shape are. */
export type Tile = {
  readonly path: string;
  readonly x: number;
  /** Baselines. */
  readonly name: number;
  readonly value: readonly { readonly y: number; readonly text: string }[];
  /** The top of the swatch. */
  readonly swatch: number;
  readonly marks: readonly { readonly mark: Mark; readonly at: Point }[];
};

const [NAME, LINE, SWATCH, VALUE_SIZE] = [13, 15, 19, 12];
/** Longer values end in the list below. */
const VALUE_LINES = 2;

export function tileOf(
  { value, tone, marks }: Omit<SchematicDistrict, 'place'>,
  { corners, text: [x, y] }: Place,
): Tile {
  const lines = linesOf(value, INNER_WIDTH / VALUE_SIZE).slice(0, VALUE_LINES);
  const name = y + NAME;
  const swatch = name + LINE * lines.length + 6;
  const grid = markGrid(x, swatch + (tone === 'none' ? 0 : SWATCH), marks.length);
  return {
    path: roundedPath(corners, 8),
    x,
    name,
    value: lines.map((text, index) => ({ text, y: name + LINE * (index + 1) })),
    swatch,
    marks: marks.flatMap((mark, index) => {
      const at = grid[index];
      return at ? [{ mark, at }] : [];
    }),
  };
}
