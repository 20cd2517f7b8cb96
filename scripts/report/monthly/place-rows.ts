import type { readMonitoring } from '#src/content/monitoring.ts';
import type { DrinkingSourcePlace, NoisePlace, Section, Township } from '#src/schemas/monitoring.ts';
import type { Site } from '#src/schemas/site.ts';
import { DRINKING_DOUBLING } from '../../drinking-file/read.ts';
import type { DrinkingSample } from '../../drinking-file/sample.ts';
import { NOISE_DOUBLING } from '../../noise-file/read.ts';
import type { NoiseSample } from '../../noise-file/sample.ts';
import { TOWNSHIP_DOUBLING } from '../../township-file/read.ts';
import type { TownshipDay } from '../../township-file/day.ts';
import { WATER_DOUBLING } from '../../water-file/read.ts';
import type { WaterSample } from '../../water-file/sample.ts';
import { clearNames, knownDistricts, placesWithin } from './districts.ts';
import { rowsByMonth, type MonthRows } from './month-rows.ts';
import type { PartRows } from './read-files.ts';
import { SECTIONS, SOURCES, STATIONS, TOWNSHIPS } from './registry.ts';

/** The monitored places that reports cover. */
export type Places = ReturnType<typeof readMonitoring>;

/** The rows of every part by month, each with the place that it means. */
export type PlacedRows = {
  readonly water: MonthRows<WaterSample, Section>;
  readonly drinking: MonthRows<DrinkingSample, DrinkingSourcePlace>;
  readonly noise: MonthRows<NoiseSample, NoisePlace>;
  readonly townships: MonthRows<TownshipDay, Township>;
};

/** Finds the place of every row. Names that nobody knows come back as problems of their part. */
export function placeRows(
  { water, drinking, noise, townships }: PartRows,
  places: Places,
  site: Site,
): PlacedRows {
  return {
    water: rowsByMonth(water, {
      nameOf: ({ section }) => section,
      among: () => places.sections,
      registry: SECTIONS,
      doubling: WATER_DOUBLING,
    }),
    drinking: rowsByMonth(drinking, {
      nameOf: ({ source }) => source,
      among: () => places.sources,
      registry: SOURCES,
      doubling: DRINKING_DOUBLING,
    }),
    noise: placeNoise(noise, places.stations, site),
    townships: placeTownships(townships, places.townships, site),
  };
}

function placeNoise(rows: readonly NoiseSample[], stations: readonly NoisePlace[], site: Site) {
  const known = knownDistricts(rows, site);
  const nameOf = ({ station }: NoiseSample) => station;
  const clear = clearNames(known.rows, nameOf, stations);
  const placed = rowsByMonth(clear.rows, {
    nameOf,
    among: (row) => placesWithin(stations, row, site),
    registry: STATIONS,
    doubling: NOISE_DOUBLING,
  });
  const problems = [...known.problems, ...clear.problems, ...placed.problems];
  return { ...placed, problems };
}

function placeTownships(rows: readonly TownshipDay[], townships: readonly Township[], site: Site) {
  const known = knownDistricts(rows, site);
  const placed = rowsByMonth(known.rows, {
    nameOf: ({ township }) => township,
    among: (row) => placesWithin(townships, row, site),
    registry: TOWNSHIPS,
    doubling: TOWNSHIP_DOUBLING,
  });
  return { ...placed, problems: [...known.problems, ...placed.problems] };
}
