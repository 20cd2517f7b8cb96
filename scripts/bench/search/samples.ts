import type { Samples } from './measure/cold.ts';

/** What loads one large file whatever is asked needs few queries on fresh pages. */
const few = (length: number) => ({ minisearch: length, flexsearch: length, scan: length });

/** How many queries are asked again, on fresh pages, and on fresh pages that are slowed down. */
export function samplesOf(quick: boolean): { repeated: number; cold: Samples; slow: Samples } {
  return quick
    ? {
        repeated: 30,
        cold: { ours: 20, stock: 20, ...few(2) },
        slow: { ours: 5, stock: 5, ...few(1) },
      }
    : {
        repeated: 100,
        cold: { ours: 80, stock: 80, ...few(4) },
        slow: { ours: 16, stock: 16, ...few(1) },
      };
}
