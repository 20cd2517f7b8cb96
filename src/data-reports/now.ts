import type { Provenance } from '#src/domain/provenance.ts';
import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/month.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { DataTable } from '#src/domain/table.ts';
import { listDistricts } from '#src/queries/districts.ts';
import { listCityMonths, type MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { districtTables } from '#src/tables/district.ts';
import { listTrends, type Trends } from '#src/tables/trends.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import type { Words } from '#src/words/words.ts';
import { contextOf } from './context.ts';

/** A page of the newest figures: its trends as pictures, its tables as data. */
export type NowData = { readonly data: DataReport; readonly trends: Trends };

/** The pages of the newest figures: air, water, and each district. */
export async function listNowData(words: Words): Promise<NowData[]> {
  const [month] = await listCityMonths();
  if (!month) return [];
  const pages: {
    path: string;
    title: string;
    area: string;
    figures: readonly TrendFigure[];
    tables: DataTable[];
  }[] = [
    { path: '/air/', title: words.now.airTitle, area: 'city', figures: words.now.airTrends, tables: [] },
    {
      path: '/water/',
      title: words.now.waterTitle,
      area: 'city',
      figures: words.now.waterTrends,
      tables: [],
    },
    ...(await listDistricts()).map((now) => ({
      path: `/districts/${now.district.id}/`,
      title: now.district.name,
      area: now.district.id,
      figures: words.districts.trends,
      tables: districtTables(now, words),
    })),
  ];
  return Promise.all(
    pages.map(async ({ path, title, area, figures, tables }) => {
      const trends = await listTrends(area, figures, month.report.month, path, words);
      return {
        trends,
        data: dataOf(month, path, title, [tables, trends.table ?? []].flat(), words),
      };
    }),
  );
}

function dataOf(
  { report }: MonthlyReportPage,
  path: string,
  title: string,
  tables: readonly DataTable[],
  words: Words,
): DataReport {
  const [first, last] = [firstDayOfMonth(report.month), lastDayOfMonth(report.month)];
  const { edition, publishedOn } = report;
  const provenance: Provenance = report.provenance;
  const period = words.dates.month(report.month);
  const parts = { title, period, provenance, edition, publishedOn, path, first, last, otherStandards: [] };
  return {
    path,
    first,
    last,
    context: contextOf(parts, words),
    tables,
    method: words.dataReports.trendMethod,
    places: [],
    changes: [{ edition, publishedOn, note: words.dataReports.renewed }],
  };
}
