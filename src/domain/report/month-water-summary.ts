import { pointsBetween, type Compared, type PointChange } from '../comparison.ts';
import { addMonths } from '../month.ts';
import type { WaterClass } from '../water/item.ts';
import { basinTrend, type WaterTrend } from '../water/trend.ts';
import type { FindReport } from './air-base.ts';
import type { MonthlyReport } from './monthly-report.ts';
import type { SectionSummary, WaterWindow } from './monthly-water.ts';
import { isMissing } from './missing-part.ts';

/** Shares of an area's sections against an earlier window, in percentage points. */
export type WaterComparison = {
  readonly goodShare: Compared<PointChange>;
  readonly passShare: Compared<PointChange>;
};

export type AreaWaterSummary = {
  readonly area: string;
  readonly summary: SectionSummary;
  /** 同比 and 环比. */
  readonly lastYear: WaterComparison;
  readonly previous: WaterComparison;
};

/** What the water of a month is compared with. */
export type MonthWaterSummary = {
  readonly areas: readonly AreaWaterSummary[];
  /** How each basin changed against the same month of last year (环办〔2011〕22号); null = not comparable. */
  readonly basinTrends: ReadonlyMap<string, WaterTrend | null>;
  /** The class of each section a month earlier. */
  readonly previousClasses: ReadonlyMap<string, WaterClass | null>;
};

/** @returns null where the report has no water of its month. */
export function monthWaterSummary(report: MonthlyReport, find: FindReport): MonthWaterSummary | null {
  const own = monthOf(report);
  if (!own) return null;
  const lastYear = monthOf(find(addMonths(report.month, -12)));
  const previous = monthOf(find(addMonths(report.month, -1)));
  return {
    areas: own.summaries.map((summary) => ({
      area: summary.area,
      summary,
      lastYear: compare(summary, lastYear),
      previous: compare(summary, previous),
    })),
    basinTrends: new Map(
      own.basins.map((basin) => {
        const before = lastYear?.basins.find((other) => other.basin === basin.basin);
        return [basin.basin, basinTrend(basin, before ?? null)];
      }),
    ),
    previousClasses: new Map(previous?.sections.map((section) => [section.name, section.class])),
  };
}

function monthOf(report: MonthlyReport | null): WaterWindow | null {
  if (!report || isMissing(report.water) || isMissing(report.water.month)) return null;
  return report.water.month;
}

function compare(now: SectionSummary, base: WaterWindow | null): WaterComparison {
  const before = base?.summaries.find(({ area }) => area === now.area);
  const why = base ? 'no-value' : 'no-report';
  return {
    goodShare: compared(now.goodShare, before?.goodShare ?? null, why),
    passShare: compared(now.passShare, before?.passShare ?? null, why),
  };
}

/** GB 3838 and the rules of 22号 have not changed, so both sides are judged alike. */
function compared(
  now: number | null,
  base: number | null,
  why: 'no-report' | 'no-value',
): Compared<PointChange> {
  const change = pointsBetween(now, base);
  if (!change || base === null) return { kind: 'none', why };
  return { kind: 'change', base, change, rejudged: null, crossesReferenceState: false };
}
