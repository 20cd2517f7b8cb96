import { addMonths, firstDayOfMonth, lastDayOfMonth, monthsToDate, type Month } from '#src/domain/month.ts';
import { GB3096_2008 } from '#src/domain/standards/gb3096.ts';
import { waterStandardOn } from '#src/domain/standards/gb3838.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import type { Judged, JudgedTables } from './judged.ts';

/** What judges the tables of a monthly report. */
export function monthJudged(page: Pick<MonthlyReportPage, 'report' | 'air'>, words: Words): JudgedTables {
  const { month } = page.report;
  const water = [waterStandardOn(lastDayOfMonth(month)).id];
  return {
    ...airJudged(page, words),
    townships: { parts: ['townships'], air: null, others: [] },
    ...waterJudged(water),
    drinking: { parts: ['drinking'], air: null, others: water },
    noise: { parts: ['noise'], air: null, others: [GB3096_2008.id] },
  };
}

function airJudged({ report, air }: Pick<MonthlyReportPage, 'report' | 'air'>, { dataReports }: Words) {
  const { month } = report;
  const before = addMonths(month, -12);
  // A source that prints an index does not say by which rule.
  const rules = air?.isComputed ? [dataReports.rule(air.rule)] : [];
  const [own, toDate] = [daysOf(month, month), daysOf(monthsToDate(month)[0] ?? month, month)];
  return {
    air: { ...own, others: rules },
    'air-year-to-date': { ...toDate, others: rules },
    // What they compare with is judged again by what judges the month, or not compared.
    'air-last-year': { ...own, others: rules },
    'air-previous': { ...own, others: rules },
    'air-year-to-date-last-year': { ...toDate, others: rules },
    'air-days': own,
    'air-days-year-to-date': toDate,
    'air-days-last-year': daysOf(before, before),
    'air-days-year-to-date-last-year': daysOf(monthsToDate(before)[0] ?? before, before),
    exceedances: own,
    days: own,
    daily: own,
  };
}

function waterJudged(others: readonly string[]): JudgedTables {
  const judged: Judged = { parts: ['water'], air: null, others };
  return {
    water: judged,
    'water-changes': judged,
    sections: judged,
    basins: judged,
    // The trophic index has limits of its own.
    trophic: { ...judged, others: [] },
    'water-year-to-date': judged,
    'sections-year-to-date': judged,
  };
}

function daysOf(first: Month, last: Month): Judged {
  return {
    parts: ['air'],
    air: { first: firstDayOfMonth(first), last: lastDayOfMonth(last) },
    others: [],
  };
}
