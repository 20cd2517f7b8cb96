import { plantedPlaces } from './planted-places.ts';
import { plantedCorrection, plantedRelease } from './planted-release.ts';
import { plantedReports } from './planted-reports.ts';
import type { PlantedItem, Planting } from './planting.ts';

/** One item of every kind. */
export function plantedItems(planting: Planting): PlantedItem[] {
  const { notBefore } = planting;
  const items = [
    plantedRelease(planting),
    ...plantedPlaces(planting),
    ...plantedReports(planting),
    plantedCorrection(planting),
  ];
  return items.map((item) => ({ ...item, data: { ...item.data, ...(notBefore && { notBefore }) } }));
}
