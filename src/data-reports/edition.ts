import type { Citable } from '#src/components/cite/citation.ts';
import type { ReportKind } from '#src/domain/edition.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import type { Trends } from '#src/tables/trends.ts';

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
  readonly charts: EditionCharts | null;
  /** All that is compared between editions, as it stood when each came out; also figures that stand in no table. */
  readonly compared: readonly DataTable[];
  /** Where the newest edition shows a table, below its page: `air/#table-daily`; the file of one that no page shows. */
  readonly placeOf: (table: string) => string;
  /** As stored. */
  readonly json: () => string;
};

/** The charts of a report's page: the trends of a month, the days of a week. */
export type EditionCharts =
  | { readonly kind: 'trends'; readonly trends: Trends }
  | { readonly kind: 'week'; readonly page: Pick<WeeklyReportPage, 'id' | 'report' | 'summary'> };

/** The days of every area are too many for a page. */
export const IN_FILES_ONLY = 'days';
