import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import type { ReportPart } from '#src/domain/report/report-parts.ts';
import type { DataTable } from '#src/domain/table.ts';

/** A limit by which a report judges. */
export type LimitUsed = {
  readonly item: string;
  /** In words: what is averaged. */
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  /** The standard with its stage. */
  readonly standard: string;
};

/** What a table is of, and what judges its figures. */
export type Judging = {
  /** The parts that were measured. */
  readonly parts: readonly ReportPart[];
  /** Names of the standards with their editions. */
  readonly standards: readonly string[];
  readonly limits: readonly LimitUsed[];
};

/** What the files of one table say that those of the report do not. */
export type OfTable = Judging & {
  /** In words, of a table that is of another time than the whole report. */
  readonly period?: string;
};

/** What every file of a report says of itself. */
export type TableContext = Judging & {
  /** Of the report. */
  readonly title: string;
  /** In words. */
  readonly period: string;
  readonly provenance: Provenance;
  readonly edition: number;
  readonly publishedOn: CalendarDay;
  /** Of the page, in full. */
  readonly address: string;
  /** Whether any figure is invented. */
  readonly demonstration: boolean;
  /** What reuse asks for, in one sentence. */
  readonly terms: string;
  /** In words: who answers, and where. */
  readonly contact: string;
};

/** A report with all its tables, as its metadata and the catalogue see it. */
export type DataReport = {
  /** Of its page, with slashes: `/reports/monthly/2026-10/`; its files lie below. */
  readonly path: string;
  readonly context: TableContext;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly tables: readonly DataTable[];
  /** What judges each table and when it is of, by its id; one that is not here is judged by all that judges the report. */
  readonly judging: Readonly<Record<string, OfTable>>;
  /** Sentences. */
  readonly method: readonly string[];
  /** What was measured where: stations, sections. */
  readonly places: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Every edition, oldest first. */
  readonly changes: readonly {
    readonly edition: number;
    readonly publishedOn: CalendarDay;
    readonly note: string;
  }[];
};

/** What the files of one table say of themselves: of the report, but what judges the table alone, and its time. */
export function contextOfTable(
  { context, judging }: Pick<DataReport, 'context' | 'judging'>,
  { id }: Pick<DataTable, 'id'>,
): TableContext {
  return { ...context, ...judging[id] };
}

/** The address of a table's files, without the end that tells their format. */
export function filePath({ path }: Pick<DataReport, 'path'>, table: Pick<DataTable, 'id'>): string {
  return `${path}${table.id}`;
}
