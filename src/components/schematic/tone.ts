import type { Level } from '#src/domain/air/level.ts';
import type { WarningColour } from '#src/domain/report/monthly-water.ts';
import type { WaterClass } from '#src/domain/water/item.ts';

/** What a district or a mark is shown as: an air level, a water class, a warning; or a mere place without a value of its own. */
export type Tone =
  | { readonly kind: 'level'; readonly value: Level }
  | { readonly kind: 'class'; readonly value: WaterClass }
  | { readonly kind: 'warning'; readonly value: WarningColour }
  | { readonly kind: 'place' };

/** The form of a mark: it tells what is bad from what is not without colour. */
export type MarkForm = 'disc' | 'triangle' | 'square' | 'cross' | 'ring';

/** Levels that are still 优良, and classes that are still 优良 (环办〔2011〕22号), are discs. */
export function formOf(tone: Tone | null): MarkForm {
  if (tone === null) return 'ring';
  if (tone.kind === 'place') return 'disc';
  if (tone.kind === 'warning')
    return tone.value === 'green' ? 'disc' : tone.value === 'yellow' ? 'triangle' : 'cross';
  const over = tone.value - (tone.kind === 'level' ? 2 : 3);
  if (over <= 0) return 'disc';
  return over === 1 ? 'triangle' : over === 2 ? 'square' : 'cross';
}

/** A name for a tone that stands in a style sheet: `class-4`. */
export function toneKey(tone: Tone | null): string {
  if (tone === null) return 'none';
  return tone.kind === 'place' ? tone.kind : `${tone.kind}-${tone.value}`;
}

const WARNINGS: readonly WarningColour[] = ['green', 'yellow', 'red'];

/** From the best to the worst; what is not known last. */
export function byTone(a: Tone | null, b: Tone | null): number {
  const rank = (tone: Tone | null) => {
    if (tone === null) return Infinity;
    if (tone.kind === 'place') return 0;
    return tone.kind === 'warning' ? WARNINGS.indexOf(tone.value) : tone.value;
  };
  return rank(a) === rank(b) ? 0 : rank(a) - rank(b);
}
