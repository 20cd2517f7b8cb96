import type { AnyItem } from '#src/domain/water/item.ts';
import { lasting, passing, type Sample } from './sample.ts';

/** mg/L: how often a trace is found at the worst place, 0 … 1, and the range of what is found. Far below any limit. */
const traces: Partial<Record<AnyItem, Trace>> = {
  copper: { often: 0.6, least: 0.001, most: 0.006 },
  zinc: { often: 0.4, least: 0.01, most: 0.03 },
  fluoride: { often: 1, least: 0.12, most: 0.55 },
  selenium: { often: 0.05, least: 0.0004, most: 0.0008 },
  arsenic: { often: 0.9, least: 0.0003, most: 0.0028 },
  mercury: { often: 0, least: 0.00004, most: 0.00004 },
  cadmium: { often: 0.1, least: 0.0001, most: 0.0003 },
  hexavalentChromium: { often: 0.05, least: 0.004, most: 0.006 },
  lead: { often: 0.25, least: 0.001, most: 0.003 },
  cyanide: { often: 0.05, least: 0.001, most: 0.002 },
  volatilePhenol: { often: 0.3, least: 0.0003, most: 0.0012 },
  anionicSurfactant: { often: 0.15, least: 0.05, most: 0.08 },
  sulfide: { often: 0.1, least: 0.003, most: 0.007 },
  sulfate: { often: 1, least: 6, most: 28 },
  chloride: { often: 1, least: 3.5, most: 16 },
  nitrate: { often: 1, least: 0.4, most: 1.9 },
  iron: { often: 0.6, least: 0.03, most: 0.14 },
  manganese: { often: 0.6, least: 0.01, most: 0.06 },
};

/** The items that a laboratory looks for in vain at most places. */
export const traceItems = Object.keys(traces) as AnyItem[]; // its own keys

/** The reading of a trace; 0 where none is found, `undefined` for an item that is none. */
export function traceReading(sample: Sample, item: AnyItem): number | undefined {
  const trace = traces[item];
  if (!trace) return undefined;
  const isFound =
    (1 + passing(sample, item, 1)) / 2 < trace.often * (trace.often === 1 ? 1 : lasting(sample, item));
  const share = (lasting(sample, item, 1) + (1 + passing(sample, item, 2)) / 4) / 1.5;
  return isFound ? trace.least + (trace.most - trace.least) * share : 0;
}

interface Trace {
  often: number;
  least: number;
  most: number;
}
