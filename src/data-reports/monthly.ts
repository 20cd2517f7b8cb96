import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { monthlyTables } from '#src/tables/monthly.ts';
import type { Trends } from '#src/tables/trends.ts';
import type { Words } from '#src/words/words.ts';
import { editionsSoFar } from './changes.ts';
import { contextOf } from './context.ts';
import { judgedTogether, judgingByTable } from './judged.ts';
import { monthJudged } from './month-judged.ts';
import { monthPlaces } from './month-places.ts';
import { trendsJudged } from './trends-judged.ts';

/** A monthly report as data to take away. @param trends that its page shows. */
export function monthlyData(page: MonthlyReportPage, trends: Trends | null, words: Words): DataReport {
  const { id, report, issuedOn: publishedOn } = page;
  const { month, edition, provenance } = report;
  const path = `/reports/monthly/${id}/`;
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  const tables = [...monthlyTables(page, words), ...(trends?.table ? [trends.table] : [])];
  const judgedTables = { ...monthJudged(page, words), ...(trends ? trendsJudged(trends, words) : {}) };
  const judged = judgedTogether(tables, judgedTables);
  const title = words.monthly.title(report);
  const period = words.dates.month(month);
  return {
    path,
    first,
    last,
    context: contextOf({ title, period, provenance, edition, publishedOn, path, judged }, words),
    tables,
    judging: judgingByTable(tables, judgedTables, words),
    method: methodOf(report, words),
    places: monthPlaces(report, words),
    changes: editionsSoFar(page, words),
  };
}

/** How the figures came about, of the parts that there are; those of a published report were not computed here. */
function methodOf({ provenance, air, water }: MonthlyReport, { dataReports }: Words): readonly string[] {
  if (provenance.kind === 'published') return dataReports.asPublished;
  return [
    ...(isMissing(air) ? [] : dataReports.airMethod),
    ...(isMissing(water) ? [] : dataReports.waterMethod),
  ];
}
