import type { Cell, Row } from 'write-excel-file/node';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { kindOfData, sourceText } from './cell-text.ts';
import type { TableContext } from './context.ts';
import { GAP_REASON, PROVENANCE } from './csv.ts';

/** The sheet that explains a workbook: what it holds, whose it is, its dictionary and the limits. */
export function guideRows(table: DataTable, context: TableContext, words: Words): Row[] {
  return [
    ...(context.demonstration ? [[bold(words.downloads.demonstration)]] : []),
    ...factRows(table, context, words),
    [],
    ...dictionaryRows(table, words),
    ...limitRows(context, words),
  ];
}

function factRows(table: DataTable, context: TableContext, words: Words): Row[] {
  const { guide } = words.downloads;
  const facts: readonly (readonly [string, string])[] = [
    [guide.table, table.title],
    [guide.caption, table.caption],
    [guide.report, context.title],
    [guide.period, context.period],
    [guide.provenanceKind, kindOfData(context, words)],
    [guide.provenance, sourceText(context, words)],
    [guide.edition, guide.editionText(context.edition, context.publishedOn)],
    [guide.address, context.address],
    [guide.standards, context.standards.join('；')],
    [guide.terms, context.terms],
    [guide.contact, context.contact],
    ...table.notes.map((note) => [guide.notes, note] as const),
  ];
  return facts.filter(([, text]) => text !== '').map(([name, text]) => [bold(name), text]);
}

function dictionaryRows({ columns }: DataTable, { downloads }: Words): Row[] {
  const { dictionary } = downloads.guide;
  const { gapReason, provenance } = downloads.extra;
  const own = columns.map(({ title, key, unit, description }) => [title, key, unit, description]);
  return [
    [dictionary.column, dictionary.key, dictionary.unit, dictionary.description].map(bold),
    ...own,
    [gapReason.title, GAP_REASON, null, gapReason.description],
    [provenance.title, PROVENANCE, null, provenance.description],
  ];
}

function limitRows({ limits }: TableContext, { downloads }: Words): Row[] {
  if (limits.length === 0) return [];
  const { item, period, value, unit, standard } = downloads.guide.limits;
  return [
    [],
    [item, period, value, unit, standard].map(bold),
    ...limits.map((limit) => [limit.item, limit.period, limit.value, limit.unit, limit.standard]),
  ];
}

function bold(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}
