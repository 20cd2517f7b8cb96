/** The 21 items that decide the class of a surface-water section (环办〔2011〕22号: GB 3838 table 1 without temperature, total nitrogen and faecal coliforms). */
export const WATER_ITEMS = [
  'ph',
  'dissolvedOxygen',
  'permanganateIndex',
  'cod',
  'bod5',
  'ammoniaNitrogen',
  'totalPhosphorus',
  'copper',
  'zinc',
  'fluoride',
  'selenium',
  'arsenic',
  'mercury',
  'cadmium',
  'hexavalentChromium',
  'lead',
  'cyanide',
  'volatilePhenol',
  'petroleum',
  'anionicSurfactant',
  'sulfide',
] as const;

export type WaterItem = (typeof WATER_ITEMS)[number];

/** Measured too, but without a say in the class; total nitrogen, chlorophyll a and transparency enter the trophic index. */
export const REFERENCE_ITEMS = [
  'temperature',
  'totalNitrogen',
  'faecalColiforms',
  'chlorophyllA',
  'transparency',
] as const;

export type ReferenceItem = (typeof REFERENCE_ITEMS)[number];

/** Items of GB 3838 table 2, for drinking-water sources only. */
export const SOURCE_ITEMS = ['sulfate', 'chloride', 'nitrate', 'iron', 'manganese'] as const;

export type SourceItem = (typeof SOURCE_ITEMS)[number];

export type AnyItem = WaterItem | ReferenceItem | SourceItem;

/**
 * What was measured, in decimal as printed: `0.53`, or `0.01L` below a detection limit of 0.01. mg/L; pH without unit;
 * temperature °C; faecal coliforms a litre; chlorophyll a mg/m³; transparency m.
 */
export type Measured = string;

/** The measured items of one section in one period; what was not measured is not there. */
export type Measurements = Readonly<Partial<Record<AnyItem, Measured>>>;

/** Class of surface water (水质类别): 1 = Ⅰ … 5 = Ⅴ, 6 = 劣Ⅴ. */
export type WaterClass = 1 | 2 | 3 | 4 | 5 | 6;

export const WATER_CLASSES: readonly WaterClass[] = [1, 2, 3, 4, 5, 6];

/** Rivers and lakes have different phosphorus limits; a river-type reservoir is judged as a river. */
export type WaterBody = 'river' | 'lake' | 'reservoir';
