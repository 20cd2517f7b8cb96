import { filesOf, type TableFile } from '#src/downloads/files.ts';
import type { FileFormat } from '#src/downloads/formats.ts';
import type { Words } from '#src/words/words.ts';
import { listDataReports } from './list.ts';

/** A file with its address, without slash and end: `reports/monthly/2026-10/air`. */
export type AddressedFile = { readonly table: string; readonly file: TableFile };

/** The files of all tables in one format. */
export async function listFiles(format: FileFormat, words: Words): Promise<AddressedFile[]> {
  const reports = await listDataReports(words);
  const files: AddressedFile[] = [];
  for (const report of reports) {
    for (const file of await filesOf(report, words)) {
      if (file.format === format) files.push({ table: file.path.slice(1, -format.length - 1), file });
    }
  }
  return files;
}
