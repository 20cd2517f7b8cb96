import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataReport } from '#src/downloads/context.ts';
import { filePath } from '#src/downloads/context.ts';
import { filesOf } from '#src/downloads/files.ts';
import { wordsFor } from '#src/words/words.ts';
import type { Kitchen } from './render-component.ts';

/** Writes a small built site with a page of a report's tables and their files, for tests. */
export async function writeDist(folder: string, report: DataReport, { render }: Kitchen): Promise<void> {
  const words = wordsFor(new URL('https://portal.example/'));
  const tables = report.tables.map((table) =>
    render('/src/components/table/DataTable.astro', { table, path: filePath(report, table) }),
  );
  const page = `<!doctype html><main>${(await Promise.all(tables)).join('')}</main>`;
  for (const { path, content } of await filesOf(report, words)) write(join(folder, path), content);
  write(join(folder, report.path, 'index.html'), page);
  write(join(folder, 'index.html'), '<!doctype html><main><table></table></main>');
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
