import { createHash } from 'node:crypto';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { contextOfTable, filePath, type DataReport, type TableContext } from './context.ts';
import { csvOf } from './csv.ts';
import { schemaName, tableSchemaOf, type TableSchema } from './table-schema.ts';

/** Where the schemas lie, below the descriptor. */
const SCHEMAS = 'data/schemas';

/**
 * The catalogue of every CSV as a Data Package 2.0 (https://datapackage.org). Its paths begin where it lies, so it must lie at the
 * top of the site: `/datapackage.json`. The schemas are files of their own: hundreds of tables share a few of them.
 */
export function datapackageOf(
  reports: readonly DataReport[],
  site: { readonly portal: string; readonly address: string },
  words: Words,
): string {
  const { name, title, description } = words.downloads.catalogue;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: title(site.portal),
    description: `${description}${words.downloads.terms}`,
    homepage: site.address,
    sources: distinct(reports.map(({ context }) => sourceOf(context, words))),
    resources: reports.flatMap((report) => report.tables.map((table) => resourceOf(report, table, words))),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The schemas of all tables by their names, each to be served as `/data/schemas/<name>.json`. */
export function schemasOf(reports: readonly DataReport[], words: Words): Map<string, TableSchema> {
  const tables = reports.flatMap((report) => report.tables);
  return new Map(
    tables.map((table) => {
      const schema = tableSchemaOf(table, words);
      return [schemaName(table, schema), schema];
    }),
  );
}

function resourceOf(report: DataReport, table: DataTable, words: Words) {
  const context = contextOfTable(report, table);
  const path = `${filePath(report, table)}.csv`.slice(1);
  const content = new TextEncoder().encode(csvOf(table, context, words));
  return {
    name: path.replace(/\.csv$/, '').replaceAll('/', '.'),
    type: 'table',
    path,
    title: words.downloads.catalogue.table(context.title, table.title),
    description: table.caption,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: content.byteLength,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    sources: [sourceOf(context, words)],
    standards: context.standards,
    schema: `${SCHEMAS}/${schemaName(table, tableSchemaOf(table, words))}.json`,
  };
}

function sourceOf(
  { provenance, demonstration }: TableContext,
  words: Words,
): { title: string; path?: string } {
  if (demonstration || provenance.kind === 'demonstration') return { title: words.downloads.demonstration };
  const url = provenance.kind === 'published' ? provenance.url : undefined;
  return { title: provenance.source, ...(url ? { path: url } : {}) };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
