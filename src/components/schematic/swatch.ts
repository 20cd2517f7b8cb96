import { gauge } from '#src/components/air/gauge.ts';
import { classPattern, hasPattern } from '#src/components/chart/class-pattern.ts';
import { toneKey, type Tone } from './tone.ts';

/** A tone as a small picture of 46 × 14 that reads without colour: a gauge for a level, a pattern for a class or warning. */
export type Swatch = {
  /** For the style sheet. */
  readonly key: string;
  readonly full: string;
  readonly empty: string;
  /** The id of the pattern over it; null = plain. */
  readonly pattern: string | null;
};

const BOX = 'M0.5 0.5h45v13h-45z';

export function swatchOf(tone: Tone | null, id: string): Swatch {
  if (tone?.kind === 'level') return { key: toneKey(tone), ...pathsOf(tone.value), pattern: null };
  if (tone === null) return { key: 'none', full: '', empty: BOX, pattern: null };
  return { key: toneKey(tone), full: BOX, empty: '', pattern: patternOf(tone, id) };
}

function pathsOf(level: Parameters<typeof gauge>[0]): Pick<Swatch, 'full' | 'empty'> {
  const { full, empty } = gauge(level, 'row');
  return { full, empty };
}

function patternOf(tone: Exclude<Tone, { kind: 'level' }>, id: string): string | null {
  if (tone.kind === 'place') return null;
  if (tone.kind === 'class') return hasPattern(tone.value) ? classPattern(id, tone.value) : null;
  // Slanting and crossing, as for the classes.
  return tone.value === 'green' ? null : classPattern(id, tone.value === 'yellow' ? 4 : 5);
}
