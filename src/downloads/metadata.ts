import type { Words } from '#src/words/words.ts';
import { contextOfTable, type DataReport } from './context.ts';
import { filesOf } from './files.ts';
import { aboutReport } from './json.ts';

/** The metadata of a report (`metadata.json`): what it is, how it was made, its tables, every edition and every file. */
export async function metadataOf(report: DataReport, words: Words): Promise<string> {
  const { context, first, last, method, places, changes } = report;
  const files = await filesOf(report, words);
  const metadata = {
    title: context.title,
    ...aboutReport(context, words),
    covers: { first, last },
    method,
    places,
    changelog: changes,
    tables: report.tables.map((table) => ({
      id: table.id,
      title: table.title,
      caption: table.caption,
      rows: table.rows.length,
      columns: table.columns,
      notes: table.notes,
      standards: contextOfTable(report, table).standards,
    })),
    files: files.map(({ path, table, format, content, sha256 }) => ({
      path,
      table,
      format,
      bytes: content.byteLength,
      sha256,
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
