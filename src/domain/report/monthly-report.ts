import type { AreaDay } from '../air/area-day.ts';
import type { Level } from '../air/level.ts';
import type { FrozenNote } from '../air/network.ts';
import type { PerPollutant, Pollutant } from '../air/pollutant.ts';
import type { CalendarDay } from '../calendar.ts';
import type { Moment } from '../moment.ts';
import type { Month } from '../month.ts';
import type { Provenance } from '../provenance.ts';
import type { MonthlyWater } from './monthly-water.ts';
import type { FigureGap, Part } from './missing-part.ts';
import type { WaterBody, WaterClass } from '../water/item.ts';

/** The columns of air statistics that may be missing. */
export type AirFigure = Pollutant | 'compositeIndex' | 'goodShare' | 'validDays' | 'byLevel' | 'primaryDays';

/** Air of one area over a month or the year to date. */
export type AirStatistics = {
  /** `city` or the id of a district. */
  readonly area: string;
  /** Days with an AQI (有效监测天数). */
  readonly validDays: number | null;
  /** Days at each level. */
  readonly byLevel: Readonly<Record<Level, number>> | null;
  /** Days on which each was a primary pollutant; a tie counts for each. */
  readonly primaryDays: PerPollutant<number> | null;
  /** 优良天数比例, %, one decimal. */
  readonly goodShare: number | null;
  /** 综合指数, two decimals. */
  readonly compositeIndex: number | null;
  /** µg/m³, CO mg/m³: mean; CO 95th, O3 90th percentile. */
  readonly concentrations: PerPollutant<number | null>;
  /** Why each missing figure is missing; only those that are. */
  readonly gaps: Readonly<Partial<Record<AirFigure, FigureGap>>>;
};

/** The days of one area, as in a weekly report. */
export type AreaDays = {
  readonly area: string;
  readonly basis: 'hours' | 'stations';
  readonly expected: number;
  readonly days: readonly AreaDay[];
};

export type MonthlyAir = {
  /** The composite-index rule used (`content/standards/composite-index.json`); null where the source does not say. */
  readonly indexRule: string | null;
  readonly month: readonly AirStatistics[];
  /** January to the month. */
  readonly yearToDate: readonly AirStatistics[];
  /** The same windows of the year before, where the source prints them itself; else they are looked up. */
  readonly lastYear: {
    readonly month: readonly AirStatistics[];
    readonly yearToDate: readonly AirStatistics[];
  } | null;
  /** Every day of every area; empty for a published report that prints none. */
  readonly days: readonly AreaDays[];
  readonly frozen: readonly FrozenNote[];
};

/** A drinking-water source (饮用水水源地) in a month. */
export type DrinkingSource = {
  readonly name: string;
  readonly district: string | null;
  readonly body: WaterBody;
  /** 取水量, 万立方米; null = not measured. */
  readonly intake: number | null;
  readonly class: WaterClass | null;
  readonly gap: FigureGap | null;
  readonly passes: boolean | null;
  /** Items over their limit. */
  readonly failing: readonly string[];
};

export type MonthlyDrinking = {
  readonly sources: readonly DrinkingSource[];
  /** 水源达标率, %. */
  readonly sourceShare: number | null;
  /** 水量达标率, %: volume of sources that pass / volume taken. */
  readonly volumeShare: number | null;
};

/** Functional areas of GB 3096 (声环境功能区). */
export type NoiseZone = '0' | '1' | '2' | '3' | '4a' | '4b';

/** One monitoring place in a functional area over a month. */
export type NoiseStation = {
  readonly name: string;
  readonly district: string;
  readonly zone: NoiseZone;
  /** 点次: measurements, and those that meet the limit. */
  readonly day: { readonly count: number; readonly passed: number };
  readonly night: { readonly count: number; readonly passed: number };
};

export type MonthlyNoise = {
  readonly stations: readonly NoiseStation[];
  /** %, one decimal; null without a measurement. */
  readonly dayShare: number | null;
  readonly nightShare: number | null;
};

/** PM2.5 of a township (乡镇、街道), µg/m³. */
export type TownshipRow = {
  readonly district: string;
  readonly name: string;
  readonly month: number | null;
  readonly yearToDate: number | null;
  /** As printed by the source; null = not printed: it is looked up. */
  readonly lastYear: { readonly month: number | null; readonly yearToDate: number | null } | null;
  readonly validDays: number | null;
  readonly gaps: Readonly<
    Partial<Record<'month' | 'yearToDate' | 'lastYearMonth' | 'lastYearToDate', FigureGap>>
  >;
};

export type MonthlyTownships = { readonly rows: readonly TownshipRow[] };

/** A monthly report (环境质量月报): compiled here, or entered as it was published. */
export type MonthlyReport = {
  readonly month: Month;
  /** `city`, or the id of the district whose report it is. */
  readonly scope: string;
  /** As published; null for a compiled report, which is named by its month. */
  readonly title: string | null;
  readonly edition: number;
  readonly publishedOn: CalendarDay;
  /** When it may first be seen, where that is not the first minute of its day. */
  readonly notBefore?: Moment | undefined;
  readonly provenance: Provenance;
  readonly air: Part<MonthlyAir>;
  readonly townships: Part<MonthlyTownships>;
  readonly water: Part<MonthlyWater>;
  readonly drinking: Part<MonthlyDrinking>;
  readonly noise: Part<MonthlyNoise>;
  /** Oddities of the source, kept as printed and explained. */
  readonly notes: readonly string[];
};
