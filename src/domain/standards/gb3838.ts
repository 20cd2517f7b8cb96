import { calendarDay, type CalendarDay } from '../calendar.ts';
import type { SourceItem, WaterBody, WaterItem } from '../water/item.ts';

/** The limits of Ⅰ, Ⅱ, Ⅲ, Ⅳ and Ⅴ: values that must not be exceeded; of dissolved oxygen, not fallen short of. */
export type ClassLimits = readonly [number, number, number, number, number];

/** Every item with a limit of its own for each class: all but pH. */
export type LimitedItem = Exclude<WaterItem, 'ph'>;

/** An edition of GB 3838 (地表水环境质量标准); mg/L. */
export type WaterStandard = {
  readonly id: string;
  /** First day of data judged by it. */
  readonly from: CalendarDay;
  /** The same range for all classes. */
  readonly ph: { readonly least: number; readonly greatest: number };
  /** Rivers. */
  readonly limits: Readonly<Record<LimitedItem, ClassLimits>>;
  /** Total phosphorus of lakes and reservoirs (湖、库). */
  readonly lakePhosphorus: ClassLimits;
  /** Total nitrogen of lakes and reservoirs: shown beside the class, without a say in it (环办〔2011〕22号). */
  readonly totalNitrogen: ClassLimits;
  /** Items a litre; shown beside the class too. */
  readonly faecalColiforms: ClassLimits;
  /** Supplements for drinking-water sources (集中式生活饮用水地表水源地补充项目). */
  readonly source: Readonly<Record<SourceItem, number>>;
};

// GB 3838-2002 table 1; the number of each item in brackets.
const PH = { least: 6, greatest: 9 }; // (2)
/** (3) Ⅰ is 90 % of saturation "or 7.5"; published classes follow 7.5. */
const DISSOLVED_OXYGEN: ClassLimits = [7.5, 6, 5, 3, 2];
const PERMANGANATE_INDEX: ClassLimits = [2, 4, 6, 10, 15]; // (4)
const COD: ClassLimits = [15, 15, 20, 30, 40]; // (5)
const BOD5: ClassLimits = [3, 3, 4, 6, 10]; // (6)
const AMMONIA_NITROGEN: ClassLimits = [0.15, 0.5, 1, 1.5, 2]; // (7)
const RIVER_PHOSPHORUS: ClassLimits = [0.02, 0.1, 0.2, 0.3, 0.4]; // (8)
const LAKE_PHOSPHORUS: ClassLimits = [0.01, 0.025, 0.05, 0.1, 0.2]; // (8) 湖、库
const TOTAL_NITROGEN: ClassLimits = [0.2, 0.5, 1, 1.5, 2]; // (9) 湖、库
const COPPER: ClassLimits = [0.01, 1, 1, 1, 1]; // (10)
const ZINC: ClassLimits = [0.05, 1, 1, 2, 2]; // (11)
const FLUORIDE: ClassLimits = [1, 1, 1, 1.5, 1.5]; // (12)
const SELENIUM: ClassLimits = [0.01, 0.01, 0.01, 0.02, 0.02]; // (13)
const ARSENIC: ClassLimits = [0.05, 0.05, 0.05, 0.1, 0.1]; // (14)
const MERCURY: ClassLimits = [0.00005, 0.00005, 0.0001, 0.001, 0.001]; // (15)
const CADMIUM: ClassLimits = [0.001, 0.005, 0.005, 0.005, 0.01]; // (16)
const HEXAVALENT_CHROMIUM: ClassLimits = [0.01, 0.05, 0.05, 0.05, 0.1]; // (17)
const LEAD: ClassLimits = [0.01, 0.01, 0.05, 0.05, 0.1]; // (18)
const CYANIDE: ClassLimits = [0.005, 0.05, 0.2, 0.2, 0.2]; // (19)
const VOLATILE_PHENOL: ClassLimits = [0.002, 0.002, 0.005, 0.01, 0.1]; // (20)
const PETROLEUM: ClassLimits = [0.05, 0.05, 0.05, 0.5, 1]; // (21)
const ANIONIC_SURFACTANT: ClassLimits = [0.2, 0.2, 0.2, 0.3, 0.3]; // (22)
const SULFIDE: ClassLimits = [0.05, 0.1, 0.2, 0.5, 1]; // (23)
const FAECAL_COLIFORMS: ClassLimits = [200, 2000, 10_000, 20_000, 40_000]; // (24)

/** GB 3838-2002 table 2; nitrate as N. */
const SOURCE_LIMITS = { sulfate: 250, chloride: 250, nitrate: 10, iron: 0.3, manganese: 0.1 };

export const GB3838_2002: WaterStandard = {
  id: 'GB 3838-2002',
  from: calendarDay('2002-06-01'),
  ph: PH,
  limits: {
    dissolvedOxygen: DISSOLVED_OXYGEN,
    permanganateIndex: PERMANGANATE_INDEX,
    cod: COD,
    bod5: BOD5,
    ammoniaNitrogen: AMMONIA_NITROGEN,
    totalPhosphorus: RIVER_PHOSPHORUS,
    copper: COPPER,
    zinc: ZINC,
    fluoride: FLUORIDE,
    selenium: SELENIUM,
    arsenic: ARSENIC,
    mercury: MERCURY,
    cadmium: CADMIUM,
    hexavalentChromium: HEXAVALENT_CHROMIUM,
    lead: LEAD,
    cyanide: CYANIDE,
    volatilePhenol: VOLATILE_PHENOL,
    petroleum: PETROLEUM,
    anionicSurfactant: ANIONIC_SURFACTANT,
    sulfide: SULFIDE,
  },
  lakePhosphorus: LAKE_PHOSPHORUS,
  totalNitrogen: TOTAL_NITROGEN,
  faecalColiforms: FAECAL_COLIFORMS,
  source: SOURCE_LIMITS,
};

/** Newest first. */
const WATER_STANDARDS: readonly WaterStandard[] = [GB3838_2002];

/** The edition of GB 3838 that judges a day of data. @throws RangeError before the first one known here. */
export function waterStandardOn(day: CalendarDay): WaterStandard {
  const found = WATER_STANDARDS.find(({ from }) => from <= day);
  if (!found) throw new RangeError(`No water standard for ${day}. Data from 2002-06-01 on can be judged.`);
  return found;
}

/** The limits of an item in a body of water. */
export function limitsOf(item: LimitedItem, body: WaterBody, standard: WaterStandard): ClassLimits {
  return item === 'totalPhosphorus' && body !== 'river' ? standard.lakePhosphorus : standard.limits[item];
}
