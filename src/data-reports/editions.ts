import { annualCitable, monthlyCitable, weeklyCitable } from '#src/components/cite/citables.ts';
import type { Citable } from '#src/components/cite/citation.ts';
import type { ReportKind } from '#src/domain/edition.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { DataReport } from '#src/downloads/context.ts';
import { annualJson } from '#src/downloads/annual-json.ts';
import { monthlyJson } from '#src/downloads/monthly-json.ts';
import { weeklyJson } from '#src/downloads/weekly-json.ts';
import { listAllAnnualReports, type AnnualReportPage } from '#src/queries/annual-reports.ts';
import { listKeptReports } from '#src/queries/editions.ts';
import { listAllMonthlyReports, monthlyPages, type MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { listAllWeeklyReports, type WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { DETAIL_TABLES } from '#src/tables/monthly.ts';
import { shareTable } from '#src/tables/share-table.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import type { Words } from '#src/words/words.ts';
import { annualYearData } from './annual.ts';
import { hasDetail } from './detail.ts';
import { monthlyData } from './monthly.ts';
import { weeklyData } from './weekly.ts';

/** One edition of a report. */
export type Edition = {
  readonly kind: ReportKind;
  readonly id: string;
  readonly edition: number;
  /** The number of the newest. */
  readonly newest: number;
  readonly item: Citable;
  /** What it found, in a sentence or two. */
  readonly lead: string;
  /** Its tables, with what their files say of themselves. */
  readonly data: DataReport;
  /** What else can be compared: figures that stand in no table. */
  readonly besides: readonly DataTable[];
  /** Where the newest edition shows a table, below its page: `air/#table-daily`; the file of one that no page shows. */
  readonly placeOf: (table: string) => string;
  /** As stored. */
  readonly json: () => string;
};

const all = new WeakMap<Words, Promise<Edition[]>>();

/** Every edition of every report, each report's newest first; made once. */
export function listEditions(words: Words): Promise<Edition[]> {
  const known = all.get(words) ?? makeEditions(words);
  all.set(words, known);
  return known;
}

async function makeEditions(words: Words): Promise<Edition[]> {
  const [weeks, months, years] = await Promise.all([
    listAllWeeklyReports(),
    listAllMonthlyReports(),
    listAllAnnualReports(),
  ]);
  const { weekly, monthly, annual } = await listKeptReports();
  return [
    ...editionsOf(years, annual, (page) => annualEdition(page, words), words),
    ...editionsOf(months, await monthlyPages(monthly), (page) => monthlyEdition(page, words), words),
    ...editionsOf(weeks, weekly, (page) => weeklyEdition(page, words), words),
  ];
}

/** The editions that a newer one has taken the place of. */
export async function listSuperseded(words: Words): Promise<Edition[]> {
  return (await listEditions(words)).filter(({ edition, newest }) => edition < newest);
}

type Made = Omit<Edition, 'edition' | 'newest'>;
type Page = { readonly id: string; readonly report: { readonly edition: number } };

/** Each report with the editions that are kept of it; those have what their page shows beside them now, but their own figures. */
function editionsOf<P extends Page>(
  pages: readonly P[],
  kept: readonly (Partial<P> & Page)[],
  make: (page: P) => Made,
  words: Words,
): Edition[] {
  return pages.flatMap((page) => {
    const own = kept
      .filter(({ id }) => id === page.id)
      .toSorted((a, b) => b.report.edition - a.report.edition);
    const newest = page.report.edition;
    return [page, ...own.map((earlier) => ({ ...page, ...earlier }))].map((one) => {
      const { edition } = one.report;
      const made = make(one);
      return {
        ...made,
        edition,
        newest,
        data: edition === newest ? made.data : inEdition(made.data, edition, words),
      };
    });
  });
}

/** Files of an earlier edition lie below its own page. */
function inEdition(data: DataReport, edition: number, words: Words): DataReport {
  const path = `${data.path}editions/${edition}/`;
  const address = new URL(`editions/${edition}/`, data.context.address).href;
  return {
    ...data,
    path,
    context: { ...data.context, address, title: words.editions.title(data.context.title, edition) },
  };
}

/** The days of every area are too many for a page. */
export const IN_FILES_ONLY = 'days';

function placeOf(table: string): string {
  return table === IN_FILES_ONLY ? `${table}.csv` : `#table-${table}`;
}

function weeklyEdition(page: WeeklyReportPage, words: Words): Made {
  return {
    kind: 'weeklyReports',
    id: page.id,
    item: weeklyCitable(page, words),
    lead: words.weekly.lead(page.summary),
    data: weeklyData(page, words),
    besides: [],
    placeOf,
    json: () => weeklyJson(page.report, words),
  };
}

function monthlyEdition(page: MonthlyReportPage, words: Words): Made {
  const { id, report, air } = page;
  const item = monthlyCitable(page, words);
  const details = (['air', 'water'] as const).filter((each) => hasDetail(page, each));
  return {
    kind: 'monthlyReports',
    id,
    item,
    lead: words.monthly.lead(report, air, (area) => areaLabel(area, words)) || item.title,
    data: monthlyData(page, null, words),
    besides: [shareTable(report, words)],
    placeOf: (table) => {
      const detail = details.find((each) => DETAIL_TABLES[each].includes(table));
      return detail ? `${detail}/${placeOf(table)}` : placeOf(table);
    },
    json: () => monthlyJson(report, words),
  };
}

function annualEdition(page: AnnualReportPage, words: Words): Made {
  return {
    kind: 'annualReports',
    id: page.id,
    item: annualCitable(page, words),
    lead: words.annual.lead(page.report),
    data: annualYearData(page, words),
    besides: [],
    placeOf,
    json: () => annualJson(page.report, words),
  };
}
