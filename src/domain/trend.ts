import { addMonths, month, type Month } from './month.ts';

/** A chart over months, or over years: then each entry is the January of its year. */
export type TrendStep = 'month' | 'year';

export type TrendSeries = {
  readonly id: string;
  /** As printed; null = no report, or the report has no figure. */
  readonly values: readonly (number | null)[];
};

/** Why figures on both sides of a line cannot be compared as printed. */
export type BreakReason =
  /** GB 3095—2026 and HJ 633—2026: other limits, another AQI. */
  | 'gb3095-2026'
  /** Amendment of GB 3095-2012 (修改单): gases at 298.15 K (参比状态), particles as sampled. */
  | 'reference-state-2018';

/** The first entry after a change. */
export type TrendBreak = { readonly before: Month; readonly reason: BreakReason };

export type TrendTarget = {
  readonly value: number;
  /** First and last year that it holds for. */
  readonly from: number;
  readonly to: number;
  readonly direction: 'at-most' | 'at-least';
};

/** One or two series over time: what finding, drawing, saved picture and interactive chart are all made from. */
export type TrendChart = {
  /** Its address is `chart-<id>`. */
  readonly id: string;
  readonly step: TrendStep;
  /** Without a hole: an entry without a report has no value. */
  readonly months: readonly Month[];
  readonly series: readonly TrendSeries[];
  /** The limit of each entry, which may change with a standard; null = none. What is greater is over it. */
  readonly limits: readonly (number | null)[];
  readonly target: TrendTarget | null;
  readonly breaks: readonly TrendBreak[];
  /** In words. */
  readonly unit: string;
  /** Decimals that are always printed. */
  readonly decimals: number;
};

/** What the parts of a chart are called, in the readers' language: finding, lines and key use the same names. */
export type TrendNames = {
  /** What is measured: `PM2.5月均浓度`. */
  readonly title: string;
  /** One for each series: `全市`. */
  readonly series: readonly string[];
  /** What the limit is: `年均二级限值`; null = there is none. */
  readonly limit: string | null;
};

/** `index`: whatever follows from limits or the AQI (综合指数, 优良天数, 超标天数); `other`: water, noise. */
export type FigureKind = 'index' | 'concentration' | 'other';

const BREAKS: readonly (TrendBreak & { readonly kinds: readonly FigureKind[] })[] = [
  // An index of concentrations changes with them.
  { before: month('2018-09'), reason: 'reference-state-2018', kinds: ['index', 'concentration'] },
  { before: month('2026-03'), reason: 'gb3095-2026', kinds: ['index'] },
];

/** The breaks that lie between entries; a year belongs to what came within it. */
export function breaksIn(
  months: readonly Month[],
  kind: FigureKind,
  step: TrendStep = 'month',
): TrendBreak[] {
  return BREAKS.filter(({ kinds }) => kinds.includes(kind))
    .map(({ before, reason }) => ({
      before: step === 'year' ? month(`${before.slice(0, 4)}-01`) : before,
      reason,
    }))
    .filter(({ before }) => months.indexOf(before) > 0);
}

/** A chart with its breaks. @throws RangeError for a series of another length, entries that do not follow each other, or another number of series than one or two. */
export function trendChart({
  kind,
  ...chart
}: Omit<TrendChart, 'breaks'> & { readonly kind: FigureKind }): TrendChart {
  const { id, months, series, limits, step } = chart;
  const jump = months.find((current, index) => {
    const before = months[index - 1];
    return before !== undefined && current !== addMonths(before, step === 'year' ? 12 : 1);
  });
  if (jump)
    throw new RangeError(`Chart '${id}' jumps to ${jump}. Give every entry, also one without a value.`);
  if (series.length < 1 || series.length > 2)
    throw new RangeError(`Chart '${id}' has ${series.length} series. Give one or two.`);
  const other = [...series.map(({ values }) => values), limits].find(
    ({ length }) => length !== months.length,
  );
  if (other)
    throw new RangeError(
      `Chart '${id}' has ${other.length} values for ${months.length} entries. Give as many.`,
    );
  return { ...chart, breaks: breaksIn(months, kind, step) };
}
