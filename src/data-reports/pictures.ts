import { trendSvg } from '#src/charts/chart-svg.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { annualOverview } from '#src/tables/annual-years.ts';
import { listAllMonthlyReports, type MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { listMonthTrends } from '#src/tables/month-trends.ts';
import type { Trends } from '#src/tables/trends.ts';
import { listAllWeeklyReports } from '#src/queries/weekly-reports.ts';
import type { Words } from '#src/words/words.ts';
import type { Edition } from './edition.ts';
import { listSuperseded } from './editions.ts';
import { listNowData } from './now.ts';
import { weekPictures, type Picture } from './week-pictures.ts';

/** Every chart of every page as an SVG file, made from the same values. */
export async function listPictures(words: Words): Promise<Picture[]> {
  const now = await listNowData(words);
  const weeks = await listAllWeeklyReports();
  const months = await listAllMonthlyReports();
  return [
    ...(await annualPictures(words)),
    ...now.flatMap(({ data, trends }) => trendPictures(data.path, trends, words)),
    ...(await Promise.all(months.map((page) => monthPictures(page, words)))).flat(),
    ...weeks.flatMap((page) => weekPictures(page, words)),
    ...(await listSuperseded(words)).flatMap((edition) => editionPictures(edition, words)),
  ];
}

async function annualPictures(words: Words): Promise<Picture[]> {
  const reports = (await listAnnualReports()).map(({ report }) => report);
  const annual = annualOverview(reports, words);
  if (!annual) return [];
  const { chart, names, picture } = annual;
  return [{ path: `/reports/annual/${chart.id}`, svg: trendSvg(chart, names, words, picture) }];
}

async function monthPictures(page: MonthlyReportPage, words: Words): Promise<Picture[]> {
  const trends = await listMonthTrends(page, words);
  return trends ? trendPictures(`/reports/monthly/${page.id}/`, trends, words) : [];
}

function editionPictures({ charts, data: { path } }: Edition, words: Words): Picture[] {
  if (charts === null) return [];
  if (charts.kind === 'trends') return trendPictures(path, charts.trends, words);
  return weekPictures({ ...charts.page, path }, words);
}

function trendPictures(address: string, { charts }: Trends, words: Words): Picture[] {
  return charts.map(({ chart, names, picture }) => ({
    path: `${address}${chart.id}`,
    svg: trendSvg(chart, names, words, picture),
  }));
}
