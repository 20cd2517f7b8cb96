import type { AreaDay } from '../air/area-day.ts';
import type { Level } from '../air/level.ts';
import type { FrozenNote } from '../air/network.ts';
import type { PerPollutant, Pollutant } from '../air/pollutant.ts';
import type { CalendarDay } from '../calendar.ts';
import type { Moment } from '../moment.ts';
import type { Month } from '../month.ts';
import type { Provenance } from '../provenance.ts';
import type { Measurements, WaterBody, WaterClass, WaterItem } from '../water/item.ts';

/** Why a figure of a report is missing. */
export type FigureGap =
  /** The source does not print it (未公布). */
  | 'not-published'
  /** Too few valid days (有效天数不足). */
  | 'too-few-days'
  /** The input does not cover the window (数据不全). */
  | 'not-covered'
  /** Nothing was measured (未监测). */
  | 'not-measured'
  /** Sampling is suspended (停测). */
  | 'suspended';

/** A part that a report does not have, and why. */
export type MissingPart = {
  readonly missing:
    | 'not-published'
    | 'not-supplied'
    /** Nothing was measured in the month, like noise between two quarters' measurements (未监测). */
    | 'not-measured'
    /** What the source says of it was not found to be read (未收录). */
    | 'not-read';
};

export type Part<T> = T | MissingPart;

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

/** An item that makes a section worse than Ⅲ (主要污染指标). */
export type PollutionIndicator = {
  readonly item: WaterItem;
  readonly class: WaterClass;
  /** 超标倍数 over the Ⅲ limit, two decimals; null for pH and dissolved oxygen, which have none. */
  readonly multiple: number | null;
};

export type WarningColour = 'red' | 'yellow' | 'green';

/** Three-colour warning of a section (断面三色预警) by the rule of `content/standards/section-warning.json`. */
export type SectionWarning = {
  readonly colour: WarningColour;
  /** Why: worse than its target; close to a limit of its target class (which items); a class worse than last period. */
  readonly reasons: readonly (
    | { readonly kind: 'worse-than-target' }
    | { readonly kind: 'near-limit'; readonly items: readonly WaterItem[] }
    | { readonly kind: 'worse-than-before'; readonly before: WaterClass }
  )[];
};

/** One section (断面) in one window. */
export type SectionResult = {
  readonly name: string;
  /** Id of a district; null where the source does not say. */
  readonly district: string | null;
  readonly river: string | null;
  readonly basin: string | null;
  readonly body: WaterBody;
  readonly target: WaterClass | null;
  /** Mean values of the window; null where only the class was published. */
  readonly values: Measurements | null;
  readonly class: WaterClass | null;
  /** Why there is no class; null where there is one. */
  readonly gap: FigureGap | null;
  /** The reason in words, for a suspended section or an oddity of the source; null = none. */
  readonly note: string | null;
  /** Meets its target class; null where that cannot be said. */
  readonly passes: boolean | null;
  /** Worst first, at most three; none for Ⅰ to Ⅲ. */
  readonly indicators: readonly PollutionIndicator[];
  /** null without a class or where the source knows no warning. */
  readonly warning: SectionWarning | null;
};

/** Sections of the city or of one district, counted. */
export type SectionSummary = {
  readonly area: string;
  /** All sections; null = not published. */
  readonly sections: number | null;
  /** Sections with a result: the denominator of every share. */
  readonly measured: number | null;
  /** Sections of each class, Ⅰ to 劣Ⅴ; null = not published. */
  readonly classes: readonly [number, number, number, number, number, number] | null;
  /** Ⅰ–Ⅲ share, %, one decimal. */
  readonly goodShare: number | null;
  readonly passed: number | null;
  /** 达标率, %, one decimal. */
  readonly passShare: number | null;
  /** Sections that miss their target. */
  readonly failed: readonly string[];
};

/** 环办〔2011〕22号: quality of a river or basin. */
export type BasinStatus = 'excellent' | 'good' | 'light' | 'moderate' | 'heavy';

export type BasinResult = {
  readonly basin: string;
  readonly measured: number;
  readonly goodShare: number;
  readonly worstShare: number;
  readonly status: BasinStatus;
  /** By the share over Ⅲ, at most three. */
  readonly indicators: readonly WaterItem[];
};

/** TLI(Σ) of a reservoir or lake, two decimals. */
export type TrophicState =
  'oligotrophic' | 'mesotrophic' | 'light-eutrophic' | 'moderate-eutrophic' | 'heavy-eutrophic';

export type TrophicResult = {
  readonly name: string;
  readonly index: number | null;
  readonly state: TrophicState | null;
  readonly gap: FigureGap | null;
};

export type WaterWindow = {
  readonly method: 'manual' | 'automatic' | null;
  /** Every section; for a published report those that it names. */
  readonly sections: readonly SectionResult[];
  /** The city first. As printed for a published report, also where its rows do not add up. */
  readonly summaries: readonly SectionSummary[];
  readonly basins: readonly BasinResult[];
  readonly trophic: readonly TrophicResult[];
};

export type MonthlyWater = {
  /** The warning rule used; null where the report has no warnings. */
  readonly warningRule: string | null;
  readonly month: Part<WaterWindow>;
  readonly yearToDate: Part<WaterWindow>;
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

export function isMissing(part: Part<object>): part is MissingPart {
  return 'missing' in part;
}
