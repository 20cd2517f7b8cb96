import { Big } from 'big.js';
import { calendarDay, type CalendarDay, type PartialDay } from '../calendar.ts';
import type { Moment } from '../moment.ts';
import type { Month } from '../month.ts';
import type { Provenance } from '../provenance.ts';
import { percentOf } from '../rounding.ts';
import type { Indicator } from './annual-indicator.ts';

/** A year or the first half of one: `2018`, `2024-h1`. */
export type AnnualPeriod = string & { readonly annualPeriod: true };

/** How a figure moved, as its source prints it; never computed. */
export type PrintedChange = {
  /** `direction`: the source says up or down without a number. */
  readonly kind: 'percent' | 'points' | 'absolute' | 'direction';
  readonly direction: 'up' | 'down' | 'flat';
  /** Never negative; null only for `direction`. */
  readonly value: number | null;
  /** The year, half-year or month that it is compared with. */
  readonly base: AnnualPeriod | Month;
};

/** How the portal worked a figure out that the source does not print. */
export type Derivation =
  | { readonly kind: 'sum'; readonly terms: readonly number[] }
  /** Part / whole, %, one decimal. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number };

/** Why there is no figure: its source has none (未公布), or no source was found (未查到). */
export type AnnualGap = 'not-published' | 'not-found';

/** Where a single figure comes from, when not from the report itself. */
export type FigureSource = {
  readonly name: string;
  readonly url?: string | undefined;
  readonly date: PartialDay;
};

export type AnnualFigure = {
  readonly id: string;
  readonly indicator: Indicator;
  /** `city` or the id of a district. */
  readonly area: string;
  /** The month that it is of; null = the whole period. */
  readonly month: Month | null;
  /** null where the result is in words or missing. */
  readonly value: number | null;
  /** In words, `微克/立方米`; null for an index, a count or words. */
  readonly unit: string | null;
  /** The number or the words as printed; null where the source prints none. */
  readonly printed: string | null;
  /** Set where it is what was to be reached (目标), not what was measured. */
  readonly goal: 'at-most' | 'at-least' | 'equal' | null;
  readonly change: PrintedChange | null;
  readonly derived: Derivation | null;
  readonly gap: AnnualGap | null;
  readonly note: string | null;
  readonly source?: FigureSource | undefined;
};

/** What was published of the environment of a year or half-year (年度环境状况), figure by figure. */
export type AnnualReport = {
  readonly period: AnnualPeriod;
  readonly title: string;
  readonly edition: number;
  /** As much of the day as is known. */
  readonly publishedOn: PartialDay;
  /** When it may first be seen, where that is not the first minute of its day. */
  readonly notBefore?: Moment | undefined;
  readonly provenance: Provenance;
  readonly figures: readonly AnnualFigure[];
  /** Oddities of the sources, kept as printed and explained. */
  readonly notes: readonly string[];
};

export function isAnnualPeriod(value: unknown): value is AnnualPeriod {
  return typeof value === 'string' && /^20\d\d(-h1)?$/.test(value);
}

/** The last day of a period: 31 December or 30 June. */
export function lastDayOfPeriod(period: AnnualPeriod): CalendarDay {
  return calendarDay(`${period.slice(0, 4)}-${period.endsWith('-h1') ? '06-30' : '12-31'}`);
}

/** What the terms of a derivation come to; null for a share of nothing. */
export function derivedValue(derived: Derivation): number | null {
  if (derived.kind === 'share') return percentOf(new Big(derived.part), new Big(derived.whole));
  return derived.terms.reduce((sum, term) => sum.plus(term), new Big(0)).toNumber();
}
