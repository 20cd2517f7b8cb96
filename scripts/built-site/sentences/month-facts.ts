import { indexOf, percentFrom, pointsFrom, share } from '../exact.ts';
import type { AirJson, DayJson, MonthJson } from './month-json.ts';
import { CHANGE } from './week-facts.ts';

/** Finds the report of a month with the same scope. */
export type FindMonth = (month: string) => MonthJson | null;

export type Basis = 'last-year' | 'previous';

/** A figure against an earlier one: its signed change; or why there is none. */
export type Compared = {
  readonly change: number | null;
  readonly base: number | null;
  /** Whether the base had to be judged again by the rules of the report. */
  readonly again: boolean;
  readonly why: 'no-report' | 'no-value' | 'incomparable' | null;
};

/** The first month of the new rules. */
const FROM = CHANGE.slice(0, 7);

/** What the composite index divides by since then: the transition stage of GB 3095—2026. */
const INDEX_LIMITS = { pm25: 30, pm10: 60, o3: 160, no2: 40, so2: 60, co: 4 } as const;

/** Where the AQI reaches 100 since 2026-03-01 (HJ 633—2026, table 1, 24 hours; O3 8 hours). */
const GOOD_ENDS: Readonly<Record<string, number>> = {
  pm25: 60,
  pm10: 120,
  o3: 160,
  no2: 80,
  so2: 150,
  co: 4,
};

/** What is compared: how to find it, and how much it changed in the unit that reports give it in. */
export type AirFigure = 'pm25' | 'goodShare' | 'compositeIndex';

/** What a window of a report is compared with. */
type Base = {
  readonly area: string;
  readonly report: MonthJson;
  readonly find: FindMonth;
  readonly basis: Basis;
  /** The months of the base, oldest first. */
  readonly months: readonly string[];
  readonly row: AirJson;
};

/** A district's or the city's figure of a month or year to date against an earlier one. */
export function comparedAir(
  figure: AirFigure,
  area: string,
  window: 'month' | 'yearToDate',
  report: MonthJson,
  find: FindMonth,
  basis: Basis,
): Compared {
  const months = basesOf(report.month, window, basis);
  const earlier = find(months.at(-1) ?? '')?.air[window];
  const printed = basis === 'last-year' ? report.air.lastYear?.[window] : undefined;
  if (!printed?.length && !earlier) return none('no-report');
  const row = (printed ?? earlier)?.find((other) => other.area === area);
  const own = report.air[window]?.find((other) => other.area === area);
  const [now, before] = [own && valueOf(own, figure), row && valueOf(row, figure)];
  if (now == null || before == null || !row) return none('no-value');
  const base = { area, report, find, basis, months, row };
  switch (figure) {
    case 'pm25':
      return change(percentFrom(now, before), before, false);
    case 'compositeIndex':
      return comparedIndex(now, before, base);
    case 'goodShare':
      return comparedShare(now, before, base);
  }
}

/** An index by other limits is worked out again from the concentrations of its time. */
function comparedIndex(now: number, before: number, { months, report, row }: Base): Compared {
  const isOther = (months.at(-1) ?? '') < FROM && report.month >= FROM;
  const base = isOther ? indexOf(row.concentrations, INDEX_LIMITS) : before;
  return base === null ? none('incomparable') : change(percentFrom(now, base), base, isOther);
}

/** A share by another AQI is counted again from the days. */
function comparedShare(now: number, before: number, { area, report, find, basis, months }: Base): Compared {
  const asOf = (month: string) => counterpart(month, report.month, basis);
  if (!months.some((month) => month < FROM && asOf(month) >= FROM)) {
    return change(pointsFrom(now, before), before, false);
  }
  const again = rejudged(months, area, find, asOf);
  return again === null ? none('incomparable') : change(pointsFrom(now, again), again, true);
}

function valueOf(row: AirJson, figure: AirFigure): number | null {
  return figure === 'pm25' ? (row.concentrations['pm25'] ?? null) : row[figure];
}

/** The months that a window is compared with, oldest first. */
function basesOf(month: string, window: 'month' | 'yearToDate', basis: Basis): string[] {
  const base = basis === 'previous' ? addMonths(month, -1) : addMonths(month, -12);
  const count = window === 'month' ? 1 : Number(base.slice(5));
  return Array.from({ length: count }, (_, index) => addMonths(base, index + 1 - count));
}

/** The month of the window that stands for one of its base. */
function counterpart(base: string, month: string, basis: Basis): string {
  return basis === 'previous' ? month : addMonths(base, 12);
}

/** The share of good days when each is judged by the rules of its counterpart; null where its days are not known. */
function rejudged(
  months: readonly string[],
  area: string,
  find: FindMonth,
  asOf: (month: string) => string,
): number | null {
  const judged: (boolean | null)[] = [];
  for (const month of months) {
    const days = find(month)?.air.days?.find((row) => row.area === area)?.days;
    if (!days) return null;
    judged.push(...days.map((day) => (asOf(month) < FROM ? isGoodAsPrinted(day) : isGoodSince2026(day))));
  }
  const valid = judged.filter((good) => good !== null);
  return share(valid.filter(Boolean).length, valid.length);
}

function isGoodAsPrinted({ aqi }: DayJson): boolean | null {
  return aqi === null ? null : aqi <= 100;
}

/** Since 2026 an index needs all six. */
function isGoodSince2026({ concentrations }: DayJson): boolean | null {
  const parts = Object.entries(GOOD_ENDS).map(([name, end]) => [concentrations[name] ?? null, end] as const);
  if (parts.some(([value]) => value === null)) return null;
  return parts.every(([value, end]) => (value ?? 0) <= end);
}

/** `2026-03` and -1 is `2026-02`. */
export function addMonths(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** A share that no change of rules has touched against an earlier month: of sections, drinking water, noise. */
export function comparedPlain(
  shareOf: (report: MonthJson) => number | null | undefined,
  isThere: (report: MonthJson) => boolean,
  report: MonthJson,
  find: FindMonth,
  basis: Basis,
): Compared {
  const earlier = find(basesOf(report.month, 'month', basis)[0] ?? '');
  if (!earlier || !isThere(earlier)) return none('no-report');
  const [now, before] = [shareOf(report) ?? null, shareOf(earlier) ?? null];
  return now === null || before === null ? none('no-value') : change(pointsFrom(now, before), before, false);
}

/** The share of an area's sections that pass. */
export function comparedWater(area: string, report: MonthJson, find: FindMonth, basis: Basis): Compared {
  const passShare = ({ water }: MonthJson) =>
    water.month?.summaries?.find((row) => row.area === area)?.passShare;
  return comparedPlain(passShare, ({ water }) => water.month?.summaries !== undefined, report, find, basis);
}

function change(value: number | null, base: number, again: boolean): Compared {
  return value === null ? none('no-value') : { change: value, base, again, why: null };
}

function none(why: Exclude<Compared['why'], null>): Compared {
  return { change: null, base: null, again: false, why };
}
