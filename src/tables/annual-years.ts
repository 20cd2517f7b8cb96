import type { PictureContext } from '#src/components/chart/saved-words.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { AnnualPeriod, AnnualReport } from '#src/domain/report/annual-report.ts';
import { cityFigure, overviewPeriods, pm25Years, unchangedYears } from '#src/domain/report/annual-years.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { DataTable, TableCell } from '#src/domain/table.ts';
import type { TrendChart, TrendNames } from '#src/domain/trend.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';

/** The years side by side: table and chart from the same reports. */
export type AnnualOverview = {
  readonly table: DataTable;
  readonly chart: TrendChart;
  readonly names: TrendNames;
  readonly picture: PictureContext;
};

/** @returns null without a report. */
export function annualOverview(reports: readonly AnnualReport[], words: Words): AnnualOverview | null {
  if (reports.length === 0) return null;
  const { overview } = words.annual;
  const [first, last] = endsOf(reports, words);
  return {
    table: yearTable(reports, words),
    chart: pm25Years(reports, overview.unit),
    names: overview.chart,
    picture: {
      title: overview.chart.title,
      period: `${first}—${last}`,
      source: overview.source,
      demonstration: reports.some(isDemonstration),
      address: new URL('/reports/annual/', site.address).href,
    },
  };
}

const YEARS: readonly ColumnKey[] = ['period', 'annual_pm25', 'good_share', 'composite_index'];

function yearTable(reports: readonly AnnualReport[], words: Words): DataTable {
  const { title, caption, notes, unchanged } = words.annual.overview;
  const [first, last] = endsOf(reports, words);
  const told = unchangedYears(reports).map(unchanged);
  return tableOf(
    { id: 'years', title, caption: caption(first, last), notes: [...told, ...notes] },
    YEARS,
    overviewPeriods(reports).map((period) => ({
      period: cell(words.annual.period(period)),
      annual_pm25: figureCell(period, 'pm25', reports, words),
      good_share: figureCell(period, 'good-share', reports, words),
      composite_index: figureCell(period, 'composite-index', reports, words),
    })),
    words,
  );
}

/** A year without a report, and a report that does not have the figure, were not found. */
function figureCell(
  period: AnnualPeriod,
  indicator: Parameters<typeof cityFigure>[1],
  reports: readonly AnnualReport[],
  { annual }: Words,
): TableCell {
  const report = reports.find((other) => other.period === period);
  const figure = report ? cityFigure(report, indicator) : null;
  return cell(figure?.value ?? null, figure?.gap ? annual.gap(figure.gap) : annual.overview.notFound);
}

/** The first and last period, in words. */
function endsOf(reports: readonly AnnualReport[], { annual }: Words): [string, string] {
  const [last, ...others] = overviewPeriods(reports).map(annual.period);
  return [others.at(-1) ?? last ?? '', last ?? ''];
}
