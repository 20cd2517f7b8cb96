import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/month.ts';
import { isMissing, type MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { GB3096_2008 } from '#src/domain/standards/gb3096.ts';
import { waterStandardOn } from '#src/domain/standards/gb3838.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import { monthlyTables } from '#src/tables/monthly.ts';
import type { Trends } from '#src/tables/trends.ts';
import type { Words } from '#src/words/words.ts';
import { contextOf } from './context.ts';

/** A monthly report as data to take away. @param trends that its page shows. */
export function monthlyData(page: MonthlyReportPage, trends: Trends | null, words: Words): DataReport {
  const { id, report, air } = page;
  const { month, edition, publishedOn, provenance } = report;
  const path = `/reports/monthly/${id}/`;
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  const otherStandards = [
    ...(isMissing(report.water) ? [] : [waterStandardOn(last).id]),
    ...(isMissing(report.noise) ? [] : [GB3096_2008.id]),
    ...(air ? [words.dataReports.rule(air.rule)] : []),
  ];
  const title = words.monthly.title(report);
  const period = words.dates.month(month);
  return {
    path,
    first,
    last,
    context: contextOf(
      { title, period, provenance, edition, publishedOn, path, first, last, otherStandards },
      words,
    ),
    tables: [...monthlyTables(page, words), ...(trends?.table ? [trends.table] : [])],
    method: [...words.dataReports.airMethod, ...words.dataReports.waterMethod],
    places: placesOf(report, words),
    changes: [{ edition, publishedOn, note: words.dataReports.edition(edition) }],
  };
}

function placesOf({ air, water, drinking, noise, townships }: MonthlyReport, words: Words) {
  const { dataReports, monthly } = words;
  const sections = isMissing(water) || isMissing(water.month) ? [] : water.month.sections;
  const named = (title: string, places: readonly { readonly name: string }[]) => ({
    title,
    names: places.map(({ name }) => name),
  });
  return [
    {
      title: dataReports.areas,
      names: isMissing(air) ? [] : air.month.map(({ area }) => areaLabel(area, words)),
    },
    named(dataReports.sections, sections),
    named(monthly.parts.drinking, isMissing(drinking) ? [] : drinking.sources),
    named(monthly.parts.noise, isMissing(noise) ? [] : noise.stations),
    named(monthly.parts.townships, isMissing(townships) ? [] : townships.rows),
  ].filter(({ names }) => names.length > 0);
}
