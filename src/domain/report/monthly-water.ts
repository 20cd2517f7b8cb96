import type { Measurements, WaterBody, WaterClass, WaterItem } from '../water/item.ts';
import type { FigureGap, Part } from './missing-part.ts';

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
