import { calendarDay, type CalendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { lastDayOfPeriod, type AnnualPeriod } from '#src/domain/report/annual-report.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import { annualTables } from '#src/tables/annual.ts';
import { annualOverview } from '#src/tables/annual-years.ts';
import type { Words } from '#src/words/words.ts';
import { contextOf } from './context.ts';

/** Published years and half-years as data to take away: each by itself, and the years side by side. */
export function annualData(pages: readonly AnnualReportPage[], words: Words): DataReport[] {
  const overview = annualOverview(
    pages.map(({ report }) => report),
    words,
  );
  const [newest] = pages;
  const oldest = pages.at(-1);
  const each = pages.map((page) => dataOf(page, words));
  if (!overview || !newest || !oldest) return each;
  const all = dataOf(newest, words);
  const path = '/reports/annual/';
  const context = {
    ...all.context,
    title: overview.table.title,
    address: new URL('..', all.context.address).href,
  };
  return [
    { ...all, path, context, first: firstDayOfPeriod(oldest.report.period), tables: [overview.table] },
    ...each,
  ];
}

function dataOf(page: AnnualReportPage, words: Words): DataReport {
  const { id, report } = page;
  const { period, provenance, title } = report;
  const path = `/reports/annual/${id}/`;
  const [first, last] = [firstDayOfPeriod(period), lastDayOfPeriod(period)];
  const publishedOn = wholeDay(report.publishedOn);
  const periodName = words.annual.period(period);
  return {
    path,
    first,
    last,
    context: contextOf(
      {
        title,
        period: periodName,
        provenance,
        edition: 1,
        publishedOn,
        path,
        first,
        last,
        otherStandards: [],
      },
      words,
    ),
    tables: annualTables(page, words),
    method: report.notes,
    places: [],
    changes: [{ edition: 1, publishedOn, note: words.dataReports.edition(1) }],
  };
}

function firstDayOfPeriod(period: AnnualPeriod): CalendarDay {
  return calendarDay(`${period.slice(0, 4)}-01-01`);
}

/** The first day that a day known in part can be. */
function wholeDay(day: PartialDay): CalendarDay {
  return calendarDay(`${day}-01-01`.slice(0, 10));
}
