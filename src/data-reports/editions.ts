import { fixedPath } from '#src/components/cite/citation.ts';
import type { DataReport } from '#src/downloads/context.ts';
import { listAllAnnualReports } from '#src/queries/annual-reports.ts';
import { listKeptReports } from '#src/queries/editions.ts';
import {
  monthAsIssued,
  listAllMonthlyReports,
  type MonthlyReportPage,
} from '#src/queries/monthly-reports.ts';
import { listAllWeeklyReports } from '#src/queries/weekly-reports.ts';
import { listTrendsAsIssued, listMonthTrends } from '#src/tables/month-trends.ts';
import type { Words } from '#src/words/words.ts';
import type { Edition } from './edition.ts';
import { annualEdition, monthlyEdition, weeklyEdition, type MadeEdition } from './edition-kinds.ts';

const all = new WeakMap<Words, Promise<Edition[]>>();

/** Every edition of every report, each report's newest first; made once. */
export function listEditions(words: Words): Promise<Edition[]> {
  const known = all.get(words) ?? makeEditions(words);
  all.set(words, known);
  return known;
}

/** The editions that a newer one has taken the place of. */
export async function listSuperseded(words: Words): Promise<Edition[]> {
  return (await listEditions(words)).filter(({ edition, newest }) => edition < newest);
}

async function makeEditions(words: Words): Promise<Edition[]> {
  const [weeks, months, years] = await Promise.all([
    listAllWeeklyReports(),
    listAllMonthlyReports(),
    listAllAnnualReports(),
  ]);
  const { weekly, monthly, annual } = await listKeptReports();
  return [
    ...(await editionsOf(years, annual, (page) => annualEdition(page, words), words)),
    ...(await editionsOf(months, monthly, (page, when) => monthOf(page, when, words), words)),
    ...(await editionsOf(weeks, weekly, (page) => weeklyEdition(page, words), words)),
  ];
}

async function monthOf(page: MonthlyReportPage, when: When, words: Words): Promise<MadeEdition> {
  if (when === 'now') return monthlyEdition(page, await listMonthTrends(page, words), words);
  const address = fixedPath(`/reports/monthly/${page.id}/`, page.report.edition);
  const trends = await listTrendsAsIssued(page, address, words);
  return monthlyEdition(await monthAsIssued(page), trends, words);
}

type Page = { readonly id: string; readonly report: { readonly edition: number } };
/** As the reports beside it stand now, or stood when it came out. */
type When = 'now' | 'issued';
type Make<P> = (page: P, when: When) => MadeEdition | Promise<MadeEdition>;

/** Each report with the editions that are kept of it; those have what they were published with, and of the rest what the report has now. */
async function editionsOf<P extends Page>(
  pages: readonly P[],
  kept: readonly (Partial<P> & Page)[],
  make: Make<P>,
  words: Words,
): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const page of pages) {
    const own = kept
      .filter(({ id }) => id === page.id)
      .toSorted((a, b) => b.report.edition - a.report.edition);
    const newest = page.report.edition;
    const { besides, ...made } = await make(page, 'now');
    // What was changed in other reports since is no difference between its own editions.
    const issued = own.length > 0 ? await make(page, 'issued') : { ...made, besides };
    editions.push({ ...made, edition: newest, newest, compared: figuresIn(issued) });
    for (const one of own) {
      editions.push(earlierOf(await make({ ...page, ...one }, 'issued'), one.report.edition, newest, words));
    }
  }
  return editions;
}

function figuresIn({ data, besides }: Pick<MadeEdition, 'data' | 'besides'>): Edition['compared'] {
  return [...data.tables, ...besides];
}

function earlierOf(
  { besides, ...made }: MadeEdition,
  edition: number,
  newest: number,
  words: Words,
): Edition {
  const data = inEdition(made.data, edition, words);
  return { ...made, edition, newest, data, compared: figuresIn({ data, besides }) };
}

/** Files of an earlier edition lie below its own page. */
function inEdition(data: DataReport, edition: number, words: Words): DataReport {
  const path = fixedPath(data.path, edition);
  const address = new URL(`editions/${edition}/`, data.context.address).href;
  const title = words.editions.title(data.context.title, edition);
  return { ...data, path, context: { ...data.context, address, title } };
}
