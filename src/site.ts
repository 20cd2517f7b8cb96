import { readSite } from './content/site.ts';

/** The city's identity, from `content/site.json`. */
export const site = readSite();

/** The name of a district by its id; null for the city as a whole. */
export function areaName(area: string): string | null {
  return site.districts.find(({ id }) => id === area)?.name ?? null;
}
