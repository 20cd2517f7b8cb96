import type { CalendarDay, Week } from '../calendar.ts';
import type { AreaDay } from '../air/area-day.ts';
import type { PerPollutant } from '../air/pollutant.ts';
import type { FrozenNote } from '../air/network.ts';
import type { Moment } from '../moment.ts';
import type { Provenance } from '../provenance.ts';

/** The area that stands for the whole city; the others are ids of districts. */
export const CITY = 'city';

/** One area in a report. */
export type ReportArea = {
  /** `city` or the id of a district. */
  readonly area: string;
  /** What `coverage` counts: valid hours of an area given as one, or valid stations. */
  readonly basis: 'hours' | 'stations';
  /** What a full day has: 24 hours, or the number of stations. */
  readonly expected: number;
  /** Monday to Sunday. */
  readonly days: readonly AreaDay[];
  /** The week's means; CO 95th and O3 90th percentile; µg/m³, CO mg/m³. */
  readonly concentrations: PerPollutant<number | null>;
};

/** A weekly air report (空气质量周报). */
export type WeeklyReport = {
  readonly week: Week;
  /** 1 as first published; one more for each edition that changes a figure. */
  readonly edition: number;
  readonly publishedOn: CalendarDay;
  /** When it may first be seen, where that is not the first minute of its day. */
  readonly notBefore?: Moment | undefined;
  readonly provenance: Provenance;
  /** The city first, then the districts that have data, in the order of the site. */
  readonly areas: readonly ReportArea[];
  /** Readings that were left out. */
  readonly frozen: readonly FrozenNote[];
};

/** What the figures of a report are made of, before it is published. */
export type WeeklyFigures = Pick<WeeklyReport, 'areas' | 'frozen'>;
