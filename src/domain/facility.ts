import { scoreOf, type Score } from './visit-facts.ts';

/** 环境监测、城市污水处理、生活垃圾处理、危险废物和电子废物处理、石化、电力、钢铁、建材. */
export const FACILITY_KINDS = [
  'monitoring',
  'sewage',
  'waste',
  'hazardous',
  'petrochemical',
  'power',
  'steel',
  'building-materials',
] as const;

export type FacilityKind = (typeof FACILITY_KINDS)[number];

type Known = {
  readonly visit: Parameters<typeof scoreOf>[0];
  readonly address: string | null;
  readonly phone: string | null;
  readonly route: readonly string[];
};

/** How much of what a teacher asks is known of a facility. */
export function scoreOfFacility({ visit, address, phone, route }: Known): Score {
  return scoreOf(visit, [address, phone, route]);
}

/** How often a facility has opened in a year until today, and how often it does in all of it, as far as it is known. */
export type Openings = { readonly held: number; readonly planned: number };
