/**
 * How a species is protected: on the national list of wild animals or plants in its first or second class, on the province's list, on
 * none; `unstated` = the source does not say.
 */
export const PROTECTIONS = ['national-1', 'national-2', 'provincial', 'none', 'unstated'] as const;

export type Protection = (typeof PROTECTIONS)[number];

/** Categories of the IUCN red list, as a source gives them. */
export const THREATS = ['LC', 'NT', 'VU', 'EN', 'CR', 'EW', 'EX', 'DD'] as const;

export type Threat = (typeof THREATS)[number];

/** How exactly a place is told, from the coarsest to the finest. */
export const PRECISIONS = ['district', 'town', 'village', 'spot'] as const;

export type Precision = (typeof PRECISIONS)[number];

/** A species at a site. */
export type Species = {
  readonly name: string;
  readonly latin: string | null;
  readonly protection: Protection;
  readonly threat: Threat | null;
  /** It lives in a hall or an enclosure. */
  readonly captive: boolean;
  readonly where: { readonly precision: Precision; readonly text: string } | null;
};

/**
 * The portal's own rule, more careful than it need be, as no public text of a rule is known: so that nobody is led to what is wild and
 * protected, the place of a species of the first national class is told by its district at most, of the second by its town, of the
 * province's list by its village. What is on no list may be told to the spot; where the class is unstated, it may be a protected one.
 * Who tells of a species at a park that is itself public tells no place but the park's.
 */
const LIMITS: Readonly<Record<Protection, Precision>> = {
  'national-1': 'district',
  'national-2': 'town',
  provincial: 'village',
  unstated: 'village',
  none: 'spot',
};

/** The finest place that may be told of a species; that of captive animals may be told exactly, as anybody can see them. */
export function limitOf({ protection, captive }: Pick<Species, 'protection' | 'captive'>): Precision {
  return captive ? 'spot' : LIMITS[protection];
}

export function isFiner(precision: Precision, limit: Precision): boolean {
  return PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(limit);
}

/** The coarser of two, so that the stricter rule holds where a species is told of twice. */
export function coarser(a: Precision, b: Precision): Precision {
  return isFiner(a, b) ? b : a;
}
