import type { AnyItem } from '#src/domain/water/item.ts';

/** What an item can be in a river, lake or reservoir. */
export type Plausible = {
  readonly least: number;
  readonly greatest: number;
  /** The greatest sensible detection limit, its class V limit: a greater one says nothing. null = it has no detection limit. */
  readonly detection: number | null;
};

/**
 * Wide enough for heavily polluted water, and narrow enough for a mistaken unit: mg/L; pH; °C; faecal coliforms a litre;
 * chlorophyll a mg/m³; transparency m. Ours: no standard has such ranges.
 */
export const PLAUSIBLE: Readonly<Record<AnyItem, Plausible>> = {
  ph: { least: 0, greatest: 14, detection: null },
  dissolvedOxygen: { least: 0, greatest: 40, detection: 2 },
  permanganateIndex: { least: 0, greatest: 200, detection: 15 },
  cod: { least: 0, greatest: 1000, detection: 40 },
  bod5: { least: 0, greatest: 500, detection: 10 },
  ammoniaNitrogen: { least: 0, greatest: 100, detection: 2 },
  totalPhosphorus: { least: 0, greatest: 20, detection: 0.4 },
  copper: { least: 0, greatest: 10, detection: 1 },
  zinc: { least: 0, greatest: 20, detection: 2 },
  fluoride: { least: 0, greatest: 50, detection: 1.5 },
  selenium: { least: 0, greatest: 1, detection: 0.02 },
  arsenic: { least: 0, greatest: 5, detection: 0.1 },
  mercury: { least: 0, greatest: 0.02, detection: 0.001 },
  cadmium: { least: 0, greatest: 0.5, detection: 0.01 },
  hexavalentChromium: { least: 0, greatest: 5, detection: 0.1 },
  lead: { least: 0, greatest: 5, detection: 0.1 },
  cyanide: { least: 0, greatest: 5, detection: 0.2 },
  volatilePhenol: { least: 0, greatest: 5, detection: 0.1 },
  petroleum: { least: 0, greatest: 50, detection: 1 },
  anionicSurfactant: { least: 0, greatest: 20, detection: 0.3 },
  sulfide: { least: 0, greatest: 50, detection: 1 },
  temperature: { least: -2, greatest: 45, detection: null },
  totalNitrogen: { least: 0, greatest: 200, detection: 2 },
  faecalColiforms: { least: 0, greatest: 1e9, detection: 40_000 },
  chlorophyllA: { least: 0, greatest: 3000, detection: 100 },
  transparency: { least: 0, greatest: 30, detection: null },
  sulfate: { least: 0, greatest: 5000, detection: 250 },
  chloride: { least: 0, greatest: 25_000, detection: 250 },
  nitrate: { least: 0, greatest: 200, detection: 10 },
  iron: { least: 0, greatest: 50, detection: 0.3 },
  manganese: { least: 0, greatest: 20, detection: 0.1 },
};
