import { createHash } from 'node:crypto';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { contextOfTable, filePath, type DataReport } from './context.ts';
import { csvOf } from './csv.ts';
import { FILE_FORMATS, type FileFormat } from './formats.ts';
import { jsonOf } from './json.ts';
import { xlsxOf } from './xlsx.ts';

/** A file of a table. */
export type TableFile = {
  /** Below the site: `/reports/monthly/2026-10/air.csv`. */
  readonly path: string;
  readonly table: string;
  readonly format: FileFormat;
  readonly content: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
};

const made = new WeakMap<DataReport, Promise<TableFile[]>>();

/** The files of a report's tables; made once for the same report, since its pages and its metadata both want them. */
export function filesOf(report: DataReport, words: Words): Promise<TableFile[]> {
  const known = made.get(report);
  if (known) return known;
  const files = makeFiles(report, words);
  made.set(report, files);
  return files;
}

async function makeFiles(report: DataReport, words: Words): Promise<TableFile[]> {
  const files: TableFile[] = [];
  for (const table of report.tables) {
    for (const format of FILE_FORMATS) files.push(await makeFile(report, table, format, words));
  }
  return files;
}

async function makeFile(report: DataReport, table: DataTable, format: FileFormat, words: Words) {
  const content = await contentOf(report, table, format, words);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path: `${filePath(report, table)}.${format}`, table: table.id, format, content, sha256 };
}

function contentOf(report: DataReport, table: DataTable, format: FileFormat, words: Words) {
  const context = contextOfTable(report, table);
  if (format === 'xlsx') return xlsxOf(table, context, words);
  return new TextEncoder().encode((format === 'csv' ? csvOf : jsonOf)(table, context, words));
}
