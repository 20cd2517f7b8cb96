import { annualCitable, monthlyCitable, weeklyCitable } from '#src/components/cite/citables.ts';
import { annualJson } from '#src/downloads/annual-json.ts';
import { monthlyJson } from '#src/downloads/monthly-json.ts';
import { weeklyJson } from '#src/downloads/weekly-json.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import { DETAIL_TABLES } from '#src/tables/monthly.ts';
import { shareTable } from '#src/tables/share-table.ts';
import type { Trends } from '#src/tables/trends.ts';
import type { Words } from '#src/words/words.ts';
import { annualYearData } from './annual.ts';
import { hasDetail } from './detail.ts';
import { IN_FILES_ONLY, type Edition } from './edition.ts';
import { monthlyData } from './monthly.ts';
import { weeklyData } from './weekly.ts';

/** An edition before it is known which of its report's it is. */
export type MadeEdition = Omit<Edition, 'edition' | 'newest' | 'compared'> & {
  /** Figures that stand in no table. */
  readonly besides: readonly DataTable[];
};

function placeOf(table: string): string {
  return table === IN_FILES_ONLY ? `${table}.csv` : `#table-${table}`;
}

/** A week, in its newest edition or an earlier one. */
export function weeklyEdition(page: WeeklyReportPage, words: Words): MadeEdition {
  return {
    kind: 'weeklyReports',
    id: page.id,
    item: weeklyCitable(page, words),
    lead: words.weekly.lead(page.summary),
    data: weeklyData(page, words),
    charts: { kind: 'week', page },
    besides: [],
    placeOf,
    json: () => weeklyJson(page.report, words),
  };
}

/** A month. @param trends of its page. */
export function monthlyEdition(page: MonthlyReportPage, trends: Trends | null, words: Words): MadeEdition {
  const { id, report, air } = page;
  const item = monthlyCitable(page, words);
  const details = (['air', 'water'] as const).filter((each) => hasDetail(page, each));
  return {
    kind: 'monthlyReports',
    id,
    item,
    lead: words.monthly.lead(report, air, (area) => areaLabel(area, words)) || item.title,
    data: monthlyData(page, trends, words),
    charts: trends && { kind: 'trends', trends },
    besides: [shareTable(report, words)],
    placeOf: (table) => {
      const detail = details.find((each) => DETAIL_TABLES[each].includes(table));
      return detail ? `${detail}/${placeOf(table)}` : placeOf(table);
    },
    json: () => monthlyJson(report, words),
  };
}

/** A year. */
export function annualEdition(page: AnnualReportPage, words: Words): MadeEdition {
  return {
    kind: 'annualReports',
    id: page.id,
    item: annualCitable(page, words),
    lead: words.annual.lead(page.report),
    data: annualYearData(page, words),
    charts: null,
    besides: [],
    placeOf,
    json: () => annualJson(page.report, words),
  };
}
