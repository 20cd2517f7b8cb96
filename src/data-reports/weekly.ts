import { firstDayOf, lastDayOf } from '#src/domain/week.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import { weeklyTables } from '#src/tables/weekly.ts';
import type { Words } from '#src/words/words.ts';
import { editionsSoFar } from './changes.ts';
import { contextOf } from './context.ts';

/** A weekly report as data to take away. */
export function weeklyData(page: WeeklyReportPage, words: Words): DataReport {
  const { id, report, issuedOn: publishedOn } = page;
  const { week, edition, provenance } = report;
  const path = `/reports/weekly/${id}/`;
  const [first, last] = [firstDayOf(week), lastDayOf(week)];
  const judged = { parts: ['air'], air: { first, last }, others: [] } as const;
  const title = `${words.weekly.kind}${words.dates.week(week)}`;
  const period = words.dates.fullWeekRange(week);
  return {
    path,
    first,
    last,
    context: contextOf({ title, period, provenance, edition, publishedOn, path, judged }, words),
    tables: weeklyTables(report, words),
    judging: {},
    method: words.dataReports.airMethod,
    places: [
      {
        title: words.dataReports.areas,
        names: report.areas.map(({ area }) => areaLabel(area, words)),
      },
    ],
    changes: editionsSoFar(page, words),
  };
}
