import { breakLines } from './break-lines.ts';
import type { Weight } from './glyphs.ts';
import { widthOf } from './typeset.ts';

/** A size in px, and how many lines of it there is room for. */
export type Step = { readonly size: number; readonly most: number };

/** A text that is set: its lines and their size in px. */
export type FittedText = { readonly lines: readonly string[]; readonly size: number };

/** A text in the largest of some sizes in which it has room; one that is too long for all is cut, and says so with `…`. */
export function fitText(
  text: string,
  width: number,
  steps: readonly [Step, ...Step[]],
  weight: Weight,
): FittedText {
  const measure = (line: string) => widthOf(line, weight);
  const ways = steps.map(({ size, most }) => ({
    size,
    most,
    lines: breakLines(text, width / size, measure),
  }));
  const fitting = ways.find(({ lines, most }) => lines.length <= most);
  if (fitting) return { lines: fitting.lines, size: fitting.size };
  const { size, most } = steps.at(-1) ?? steps[0];
  return { lines: breakLines(cutText(text, width / size, most, weight), width / size, measure), size };
}

/** As much of a text as `most` lines hold. */
function cutText(text: string, width: number, most: number, weight: Weight): string {
  const measure = (line: string) => widthOf(line, weight);
  const kept = breakLines(text, width, measure).slice(0, most).join('');
  const cuts = [...kept].map(
    (_, index) =>
      `${[...kept]
        .slice(0, -index - 1)
        .join('')
        .replace(/[，。、；：]$/, '')}…`,
  );
  return cuts.find((cut) => breakLines(cut, width, measure).length <= most) ?? '…';
}
