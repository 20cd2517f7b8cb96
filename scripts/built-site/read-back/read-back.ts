import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { FILE_FORMATS } from '#src/downloads/formats.ts';
import { gridProblems } from './compare.ts';
import type { Told } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-page.ts';
import { readXlsx } from './read-xlsx.ts';

/** What reading all tables of a site back has found; without tables nothing was proved. */
export type ReadBack = { readonly tables: number; readonly problems: readonly string[] };

/** Reads every table of every page of a built site, with its CSV, XLSX and JSON, and compares every cell. */
export async function readBack(folder: string): Promise<ReadBack> {
  const files = new Map<string, Promise<FilesRead>>();
  const filesOf = (path: string) => {
    const known = files.get(path) ?? readFiles(folder, path);
    files.set(path, known);
    return known;
  };
  const pages = await Promise.all(pagesWithTables(folder).map((page) => readPage(folder, page, filesOf)));
  const inFiles = await Promise.all(files.values());
  return {
    tables: pages.reduce((sum, { tables }) => sum + tables, 0),
    problems: [...inFiles, ...pages].flatMap(({ problems }) => problems),
  };
}

/** The JSON of a table, null where it cannot be compared with; and what is wrong with the files. */
type FilesRead = { readonly told: Told | null; readonly problems: readonly string[] };

async function readPage(
  folder: string,
  page: string,
  filesOf: (path: string) => Promise<FilesRead>,
): Promise<ReadBack> {
  const html = readFileSync(join(folder, page), 'utf8');
  const tables = parse(html).querySelectorAll('[data-table]');
  const expected = html.split(' data-table=').length - 1;
  const lost = `${page}: 有${expected}处data-table，只读出${tables.length}张表。请检查页面的标记。`;
  const problems = await Promise.all(tables.map((table) => readOne(page, table, filesOf)));
  return {
    tables: tables.length,
    problems: [...(tables.length < expected ? [lost] : []), ...problems.flat()],
  };
}

async function readOne(page: string, table: HTMLElement, filesOf: (path: string) => Promise<FilesRead>) {
  const { told } = await filesOf(table.getAttribute('data-table') ?? '');
  return told ? gridProblems(`${page} #${table.id}`, told, readTable(table, told)) : [];
}

async function readFiles(folder: string, path: string): Promise<FilesRead> {
  const missing = FILE_FORMATS.map((format) => `${path}.${format}`).filter(
    (file) => !existsSync(join(folder, file)),
  );
  if (missing.length > 0) {
    return { told: null, problems: missing.map((file) => `${file}: 没有生成，页面上却有这张表。请生成。`) };
  }
  const read = (format: string) => readFileSync(join(folder, `${path}.${format}`));
  const told = readJson(read('json').toString());
  return {
    told,
    problems: [
      ...gridProblems(`${path}.csv`, told, readCsv(read('csv').toString(), told)),
      ...gridProblems(`${path}.xlsx`, told, await readXlsx(read('xlsx'), told)),
    ],
  };
}

function pagesWithTables(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .filter((name) => readFileSync(join(folder, name)).includes('data-table='))
    .toSorted();
}
