import type { CalendarDay } from '../calendar.ts';
import type { Averaging } from '../air/averaging.ts';
import type { PerPollutant, Pollutant } from '../air/pollutant.ts';

/** The index values at the breakpoints of every column (空气质量分指数). */
export const IAQI_SCALE = [0, 50, 100, 150, 200, 300, 400, 500] as const;

/** One column of the breakpoint table: concentrations at the points of IAQI_SCALE, µg/m³ (CO mg/m³). */
export type Column = {
  readonly breakpoints: readonly number[];
  /** The IAQI above the last breakpoint; null where the standard says that it is not calculated. */
  readonly above: number | null;
};

/** An edition of HJ 633 (环境空气质量指数（AQI）技术规定). */
export type AqiStandard = {
  readonly id: string;
  /** First day of data judged by this edition. */
  readonly from: CalendarDay;
  readonly columns: Readonly<Record<Averaging, PerPollutant<Column>>>;
  /** Concentrations are rounded by GB/T 8170 before the IAQI. */
  readonly roundsConcentrations: boolean;
  /** With a pollutant missing, an AQI of 100 or less is not published (NA). */
  readonly withholdsIncomplete: boolean;
  /** The least AQI there is. */
  readonly minimum: number;
  /** The six levels, best first. */
  readonly levels: readonly HealthLevel[];
  /** Who should act when a pollutant's IAQI is over 100; null where the edition does not say. */
  readonly sensitiveGroups: Readonly<Record<Pollutant, string>> | null;
};

/** What the standard says of a level: effects, and advice for those at risk and for everyone. */
export type HealthLevel = {
  readonly effect: string;
  readonly measure: string;
  /** The same measure, taken apart by group. */
  readonly advice: readonly { readonly group: AdviceGroup; readonly text: string }[];
};

export type AdviceGroup = 'sensitive' | 'general';
