import { addressOf, chosen, type ReportChoice } from '#src/components/reports/report-filter.ts';
import {
  newestPublication,
  reportRows,
  yearsOf,
  type ReportKind,
} from '#src/components/reports/report-rows.ts';
import { standingPage, type SitePage } from '#src/domain/site-page.ts';
import type { AllReports } from '#src/queries/reports.ts';
import type { Words } from '#src/words/words.ts';

const KINDS: readonly (ReportKind | null)[] = [null, 'weekly', 'monthly', 'annual'];

/** The lists of reports of every kind and of all, and of each of their years; yearly reports have one list. */
export function reportLists(reports: AllReports, words: Words): SitePage[] {
  const rows = reportRows(reports, words);
  return KINDS.flatMap((kind) => {
    const years = kind === 'annual' ? [] : yearsOf(chosen(rows, { kind, year: null }));
    return [null, ...years].map((year) => {
      const choice = { kind, year };
      return standingPage({
        address: addressOf(choice),
        title: titleOf(choice, words),
        kind: 'list',
        topics: kind === 'weekly' ? ['air'] : [],
        date: newestPublication(chosen(rows, choice)),
      });
    });
  });
}

function titleOf({ kind, year }: ReportChoice, { frame, reportLists: lists, weekly }: Words): string {
  const { titles } = lists;
  switch (kind) {
    case 'weekly':
      return year === null ? weekly.listHeading : titles.weeklyYear(year);
    case 'monthly':
      return year === null ? frame.pages.monthly : titles.monthlyYear(year);
    case 'annual':
      return frame.pages.annual;
    case null:
      return year === null ? frame.pages.reports : titles.year(year);
  }
}
