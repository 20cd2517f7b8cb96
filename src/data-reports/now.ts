import type { DataReport } from '#src/downloads/context.ts';
import type { DataTable } from '#src/domain/table.ts';
import { listDistricts } from '#src/queries/districts.ts';
import { listCityMonths } from '#src/queries/monthly-reports.ts';
import { districtTables } from '#src/tables/district.ts';
import { listTrends, type Trends } from '#src/tables/trends.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import type { Words } from '#src/words/words.ts';
import { monthJudged } from './month-judged.ts';
import { nowData, type NowTables } from './now-data.ts';
import { trendsJudged } from './trends-judged.ts';

/** A page of the newest figures: its trends as pictures, its tables as data. */
export type NowData = { readonly data: DataReport; readonly trends: Trends };

type NowPage = {
  readonly path: string;
  readonly title: string;
  readonly area: string;
  readonly figures: readonly TrendFigure[];
  readonly tables: readonly DataTable[];
};

/** The pages of the newest figures: air, water, and each district. */
export async function listNowData(words: Words): Promise<NowData[]> {
  const [month] = await listCityMonths();
  if (!month) return [];
  const pages = await listNowPages(words);
  return Promise.all(
    pages.map(async ({ path, title, area, figures, tables }) => {
      const trends = await listTrends(area, figures, month.report.month, path, words);
      const all = trends.table ? [...tables, trends.table] : tables;
      const judged = { ...monthJudged(month, words), ...trendsJudged(trends, words) };
      const page = { path, title, tables: all, judged, span: spanOf(trends) };
      return { trends, data: nowData(month, page, words) };
    }),
  );
}

function spanOf({ charts, table }: Trends): NowTables['span'] {
  const months = charts[0]?.chart.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  return table && first && last ? { table: table.id, first, last } : null;
}

async function listNowPages(words: Words): Promise<NowPage[]> {
  const { airTitle, airTrends, waterTitle, waterTrends } = words.now;
  const districts = await listDistricts();
  return [
    { path: '/air/', title: airTitle, area: CITY, figures: airTrends, tables: [] },
    { path: '/water/', title: waterTitle, area: CITY, figures: waterTrends, tables: [] },
    ...districts.map((now) => ({
      path: `/districts/${now.district.id}/`,
      title: now.district.name,
      area: now.district.id,
      figures: words.districts.trends,
      tables: districtTables(now, words),
    })),
  ];
}
