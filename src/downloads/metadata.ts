import type { Words } from '#src/words/words.ts';
import type { DataReport } from './context.ts';
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
    tables: report.tables.map(({ id, title, caption, columns, rows, notes }) => ({
      id,
      title,
      caption,
      rows: rows.length,
      columns,
      notes,
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
