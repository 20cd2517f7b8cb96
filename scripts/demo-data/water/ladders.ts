import type { AnyItem, WaterBody } from '#src/domain/water/item.ts';

/**
 * What an item reads at grade 0, 1 … 5. A grade of 1 lies at the limit of class Ⅰ, of 5 at that of Ⅴ (GB 3838-2002,
 * table 1); where two classes share a limit, the lower one lies somewhat below it. Grade 0 and the items without a
 * limit are usual values. mg/L; chlorophyll a mg/m³; transparency m; faecal coliforms a litre.
 */
const rivers = {
  dissolvedOxygen: [13.5, 7.5, 6, 5, 3, 2],
  permanganateIndex: [0.9, 2, 4, 6, 10, 15],
  cod: [3, 9, 14, 20, 30, 40],
  bod5: [0.3, 1.6, 2.8, 4, 6, 10],
  ammoniaNitrogen: [0.01, 0.15, 0.5, 1, 1.5, 2],
  totalPhosphorus: [0.004, 0.02, 0.1, 0.2, 0.3, 0.4],
  petroleum: [0.004, 0.015, 0.03, 0.05, 0.12, 0.2], // never beyond Ⅳ
  totalNitrogen: [0.5, 1.1, 2, 3.2, 4.5, 6],
  faecalColiforms: [10, 120, 1100, 5400, 16_000, 35_000],
} satisfies Partial<Record<AnyItem, Ladder>>;

const lakes = {
  ...rivers,
  totalPhosphorus: [0.003, 0.01, 0.025, 0.05, 0.1, 0.2],
  totalNitrogen: [0.3, 0.6, 1, 1.5, 2, 2.6],
  chlorophyllA: [0.8, 3, 10, 28, 60, 90],
  transparency: [4, 2.4, 1.1, 0.5, 0.3, 0.2],
} satisfies Partial<Record<AnyItem, Ladder>>;

export type LadderItem = keyof typeof lakes;

export function isLadderItem(item: AnyItem): item is LadderItem {
  return item in lakes;
}

/** The reading at a grade between the steps; `undefined` where the item is not measured in such a water. */
export function readingAtGrade(item: LadderItem, body: WaterBody, grade: number): number | undefined {
  const ladder: Ladder | undefined = (body === 'river' ? rivers : lakes)[item as keyof typeof rivers];
  if (!ladder) return undefined;
  const step = Math.min(4, Math.max(0, Math.floor(grade)));
  const [below = 0, above = 0] = ladder.slice(step, step + 2);
  return below + (above - below) * Math.min(1, Math.max(0, grade - step));
}

/** Six readings, from grade 0 to 5. */
type Ladder = readonly [number, number, number, number, number, number];
