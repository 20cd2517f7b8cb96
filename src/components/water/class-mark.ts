import type { WaterClass } from '#src/domain/water/item.ts';

/** The pattern of each class in a field of 18 by 14, as in the bars of classes: waves Ⅱ, dots Ⅲ, slanting Ⅳ, crossing Ⅴ. */
const PATTERNS: Readonly<Record<WaterClass, string>> = {
  1: '',
  2: 'M1 5q2-3 4 0t4 0t4 0t4 0M1 10q2-3 4 0t4 0t4 0t4 0',
  3: 'M4 4h0M9 4h0M14 4h0M4 10h0M9 10h0M14 10h0',
  4: 'M1 7l6-6M1 13l12-12M7 13l10-10M13 13l4-4',
  5: 'M1 7l6-6M1 13l12-12M7 13l10-10M13 13l4-4M1 7l6 6M1 1l12 12M7 1l10 10M13 1l4 4',
  6: '',
};

/** The lines that tell a water class without its colour; null for Ⅰ and 劣Ⅴ, which are plain: light and dark tell them apart. */
export function classMark(value: WaterClass): string | null {
  return PATTERNS[value] || null;
}
