import { hasDetail } from '#src/data-reports/detail.ts';
import { lastDayOfMonth, yearOfMonth } from '#src/domain/month.ts';
import { lastDayOfPeriod } from '#src/domain/report/annual-report.ts';
import type { Indicator } from '#src/domain/report/annual-indicator.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { SitePage } from '#src/domain/site-page.ts';
import { lastDayOf, yearOfWeek } from '#src/domain/week.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import type { Words } from '#src/words/words.ts';

/** Weekly reports; all but the newest have passed. @param pages newest first. */
export function weeklyPages(pages: readonly WeeklyReportPage[], { weekly }: Words): SitePage[] {
  return pages.map(({ id, report, summary }, index) => ({
    address: `/reports/weekly/${id}/`,
    title: weekly.headline(report.week, summary).join(''),
    kind: 'weekly-report',
    topics: ['air'],
    districts: [],
    year: yearOfWeek(report.week),
    provenance: report.provenance.kind,
    date: report.publishedOn,
    day: lastDayOf(report.week),
    past: index > 0,
  }));
}

/** Monthly reports with their pages of tables; those before the city's newest month have passed. @param pages newest first. */
export function monthlyPages(pages: readonly MonthlyReportPage[], words: Words): SitePage[] {
  const newest = (pages.find(({ report }) => report.scope === CITY) ?? pages[0])?.report.month ?? '';
  return pages.flatMap((page) => {
    const report = monthlyPage(page, page.report.month < newest, words);
    return [report, ...detailPages(page, report, words)];
  });
}

function monthlyPage({ id, report, air }: MonthlyReportPage, past: boolean, { monthly }: Words): SitePage {
  return {
    address: `/reports/monthly/${id}/`,
    title: monthly.headline(report, air).join(''),
    kind: 'monthly-report',
    topics: (['air', 'water', 'noise'] as const).filter((part) => !isMissing(report[part])),
    districts: report.scope === CITY ? [] : [report.scope],
    year: yearOfMonth(report.month),
    provenance: report.provenance.kind,
    date: report.publishedOn,
    day: lastDayOfMonth(report.month),
    past,
  };
}

function detailPages(page: MonthlyReportPage, report: SitePage, { monthly }: Words): SitePage[] {
  const titles = { air: monthly.airPage, water: monthly.waterPage };
  return (['air', 'water'] as const)
    .filter((detail) => hasDetail(page, detail))
    .map((detail) => ({
      ...report,
      address: `${report.address}${detail}/`,
      title: titles[detail](page.report.month),
      topics: [detail],
    }));
}

/** Yearly and half-yearly reports; those of a time before the end of the newest whole year have passed. @param pages newest first. */
export function annualPages(pages: readonly AnnualReportPage[]): SitePage[] {
  const ends = pages.map(({ report }) => lastDayOfPeriod(report.period));
  const newest = ends.find((end) => end.endsWith('12-31')) ?? ends[0] ?? '';
  return pages.map(({ id, report }) => ({
    address: `/reports/annual/${id}/`,
    title: report.title,
    kind: 'annual-report',
    topics: topicsOfFigures(report.figures),
    districts: [],
    year: Number(report.period.slice(0, 4)),
    provenance: report.provenance.kind,
    date: report.publishedOn,
    day: lastDayOfPeriod(report.period),
    past: lastDayOfPeriod(report.period) < newest,
  }));
}

/** By what an indicator's name begins with; nothing else is filed under a topic. */
const FIGURES: readonly (readonly [topic: string, begins: RegExp])[] = [
  ['air', /^(pm25|o3|co|composite|good|excellent|fair|air|fresh-air)\b/],
  ['water', /sections|^border|^drinking/],
  ['noise', /^noise/],
  ['waste', /^waste/],
];

function topicsOfFigures(figures: readonly { readonly indicator: Indicator }[]): string[] {
  return FIGURES.filter(([, begins]) => figures.some(({ indicator }) => begins.test(indicator))).map(
    ([topic]) => topic,
  );
}
