import { indexOf, percentFrom, pointsFrom, share } from '../exact.ts';
import { CHANGE } from './week-facts.ts';

type Numbers = Readonly<Record<string, number | null>>;

/** What the JSON of a monthly report says of the air of an area. */
export type AirJson = {
  readonly area: string;
  readonly validDays: number | null;
  readonly byLevel: Readonly<Record<string, number>> | null;
  readonly goodShare: number | null;
  readonly compositeIndex: number | null;
  readonly concentrations: Numbers;
};

export type DayJson = { readonly day: string; readonly aqi: number | null; readonly concentrations: Numbers };

export type SummaryJson = {
  readonly area: string;
  readonly sections: number | null;
  readonly measured: number | null;
  readonly classes: readonly number[] | null;
  readonly goodShare: number | null;
  readonly passed: number | null;
  readonly passShare: number | null;
  readonly failed: readonly string[];
};

export type WaterJson = {
  readonly sections: readonly {
    readonly name: string;
    readonly gap: string | null;
    readonly note: string | null;
    readonly warning: { readonly colour: string } | null;
  }[];
  readonly summaries: readonly SummaryJson[];
};

type Windows<T> = { readonly month: T; readonly yearToDate: T };

/** The parts of a monthly report's JSON that sentences speak of; a part that is missing has none of them. */
export type MonthJson = {
  readonly month: string;
  readonly scope: string;
  readonly air: Partial<
    Windows<readonly AirJson[]> & {
      readonly lastYear: Windows<readonly AirJson[]> | null;
      readonly days: readonly { readonly area: string; readonly days: readonly DayJson[] }[];
    }
  >;
  readonly water: Partial<Windows<Partial<WaterJson>>>;
};

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

/** What the composite index divides by: GB 3095-2012, and the transition stage of GB 3095—2026. */
const INDEX_LIMITS = [
  { pm25: 35, pm10: 70, o3: 160, no2: 40, so2: 60, co: 4 },
  { pm25: 30, pm10: 60, o3: 160, no2: 40, so2: 60, co: 4 },
] as const;

/** Where the AQI reaches 100 since 2026-03-01 (HJ 633—2026, table 1, 24 hours; O3 8 hours). */
const GOOD_ENDS: Readonly<Record<string, number>> = { pm25: 60, pm10: 120, o3: 160, no2: 80, so2: 150, co: 4 };

export function airOf({ air }: MonthJson, area: string): AirJson | null {
  return air.month?.find((row) => row.area === area) ?? null;
}

/** A district's or the city's figure of a month or year to date against an earlier one. */
export function comparedAir(
  figure: 'pm25' | 'goodShare' | 'compositeIndex',
  area: string,
  window: 'month' | 'yearToDate',
  report: MonthJson,
  find: FindMonth,
  basis: Basis,
): Compared {
  const months = basesOf(report.month, window, basis);
  const earlier = find(months.at(-1) ?? '');
  const printed = basis === 'last-year' ? report.air.lastYear?.[window] : undefined;
  const base = (printed ?? earlier?.air[window])?.find((row) => row.area === area);
  const own = report.air[window]?.find((row) => row.area === area);
  if (!printed?.length && !earlier?.air[window]) return none('no-report');
  const [now, before] = [own && valueOf(own, figure), base && valueOf(base, figure)];
  if (now == null || before == null || !base) return none('no-value');
  if (figure === 'pm25') return change(percentFrom(now, before), before, false);
  const crossed = months.filter((month) => month < CHANGE.slice(0, 7) && counterpart(month, report.month, basis) >= CHANGE.slice(0, 7));
  if (figure === 'compositeIndex') {
    const isOther = months.at(-1)! < CHANGE.slice(0, 7) && report.month >= CHANGE.slice(0, 7);
    const again = isOther ? indexOf(base.concentrations, INDEX_LIMITS[1]) : before;
    return again === null ? none('incomparable') : change(percentFrom(now, again), again, isOther);
  }
  if (crossed.length === 0) return change(pointsFrom(now, before), before, false);
  const again = rejudged(months, area, find, (month) => counterpart(month, report.month, basis));
  return again === null ? none('incomparable') : change(pointsFrom(now, again), again, true);
}

function valueOf(row: AirJson, figure: 'pm25' | 'goodShare' | 'compositeIndex'): number | null {
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
    judged.push(...days.map((day) => (asOf(month) < CHANGE.slice(0, 7) ? isGoodAsPrinted(day) : isGoodSince2026(day))));
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

/** The water that a report speaks of first, and its row for an area. */
export function waterOf({ water }: MonthJson, area: string) {
  const window = (['month', 'yearToDate'] as const).find((name) => (water[name]?.summaries ?? []).length > 0);
  const values = window && water[window];
  const summary = values?.summaries?.find((row) => row.area === area);
  return window && values && summary ? { window, sections: values.sections ?? [], summary } : null;
}

/** A share of an area's sections against an earlier month. */
export function comparedWater(area: string, report: MonthJson, find: FindMonth, basis: Basis): Compared {
  const earlier = find(basesOf(report.month, 'month', basis)[0] ?? '')?.water.month;
  if (!earlier?.summaries) return none('no-report');
  const before = earlier.summaries.find((row) => row.area === area)?.passShare ?? null;
  const now = report.water.month?.summaries?.find((row) => row.area === area)?.passShare ?? null;
  return now === null || before === null ? none('no-value') : change(pointsFrom(now, before), before, false);
}

function change(value: number | null, base: number, again: boolean): Compared {
  return value === null ? none('no-value') : { change: value, base, again, why: null };
}

function none(why: Exclude<Compared['why'], null>): Compared {
  return { change: null, base: null, again: false, why };
}
