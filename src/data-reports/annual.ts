import { calendarDay, type CalendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { lastDayOfPeriod, type AnnualPeriod } from '#src/domain/report/annual-report.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import { annualTables } from '#src/tables/annual.ts';
import { annualOverview } from '#src/tables/annual-years.ts';
import type { Words } from '#src/words/words.ts';
import { editionsSoFar } from './changes.ts';
import { contextOf, type ContextParts } from './context.ts';

/**
 * Published years and half-years as data to take away: each by itself, and the years side by side.
 * @param all with those that were withdrawn, which stand only by themselves.
 */
export function annualData(pages: readonly AnnualReportPage[], words: Words, all = pages): DataReport[] {
  return [...overviewData(pages, words), ...all.map((page) => annualYearData(page, words))];
}

/** The years side by side: renewed with the newest of them, and judged by whatever held from the oldest on. */
function overviewData(pages: readonly AnnualReportPage[], words: Words): DataReport[] {
  const overview = annualOverview(
    pages.map(({ report }) => report),
    words,
  );
  const [newest] = pages;
  const oldest = pages.at(-1);
  if (!overview || !newest || !oldest) return [];
  const { table, picture } = overview;
  const named = { path: '/reports/annual/', title: table.title, period: picture.period };
  const data = dataOf(newest, named, firstDayOfPeriod(oldest.report.period), words);
  const context = { ...data.context, demonstration: picture.demonstration };
  return [{ ...data, context, tables: [table], method: words.dataReports.asPublished }];
}

/** What was published of one year. */
export function annualYearData(page: AnnualReportPage, words: Words): DataReport {
  const { id, report } = page;
  const named = {
    path: `/reports/annual/${id}/`,
    title: report.title,
    period: words.annual.period(report.period),
  };
  const data = dataOf(page, named, firstDayOfPeriod(report.period), words);
  return { ...data, tables: annualTables(page, words), method: report.notes };
}

function dataOf(
  { report, issuedOn }: AnnualReportPage,
  named: Pick<ContextParts, 'path' | 'title' | 'period'>,
  first: CalendarDay,
  words: Words,
): Omit<DataReport, 'tables' | 'method'> {
  const { provenance } = report;
  const last = lastDayOfPeriod(report.period);
  const [edition, publishedOn] = [report.edition, wholeDay(issuedOn)];
  const judged = { parts: [], air: { first, last }, others: [] };
  const parts = { ...named, provenance, edition, publishedOn, judged };
  return {
    path: named.path,
    first,
    last,
    context: contextOf(parts, words),
    judging: {},
    places: [],
    changes: editionsSoFar(
      { report: { edition, publishedOn: wholeDay(report.publishedOn) }, issuedOn: publishedOn },
      words,
    ),
  };
}

function firstDayOfPeriod(period: AnnualPeriod): CalendarDay {
  return calendarDay(`${period.slice(0, 4)}-01-01`);
}

/** The first day that a day known in part can be. */
function wholeDay(day: CalendarDay | PartialDay): CalendarDay {
  return calendarDay(`${day}-01-01`.slice(0, 10));
}
