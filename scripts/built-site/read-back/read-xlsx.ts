import readXlsxFile from 'read-excel-file/universal';
import type { TableCell } from '#src/domain/table.ts';
import { headOf } from '#src/downloads/cell-text.ts';
import { wordsFor } from '#src/words/words.ts';
import { gapsIn, gridCell, type Grid, type Told } from './grid.ts';

const words = wordsFor(new URL('https://portal.example/'));
const { extra, sheets: names } = words.downloads;

/** The sheet of data of a table's XLSX. */
export async function readXlsx(file: Uint8Array, { columns }: Told): Promise<Grid> {
  const sheets = await readXlsxFile(new Uint8Array(file).buffer);
  const all = sheets.find(({ sheet }) => sheet === names.data)?.data ?? [];
  const [head = [], ...records] = all as TableCell['value'][][]; // there are no dates
  const heads = columns.map((column) => headOf(column, words));
  const [gapAt, kindAt] = [head.indexOf(extra.gapReason.title), head.indexOf(extra.provenance.title)];
  const isOwn = (_: unknown, index: number) => index !== gapAt && index !== kindAt;
  const rows = records.map((record) => {
    const gaps = gapsIn(String(record[gapAt] ?? ''), heads);
    return record.filter(isOwn).map((value, index) => gridCell(value, gaps.get(heads[index] ?? '')));
  });
  return {
    columns: head.filter(isOwn).map((text, index) => keyOf(String(text), heads[index], columns[index]?.key)),
    rows,
    kinds: records.map((record) => String(record[kindAt] ?? '')),
  };
}

function keyOf(text: string, expected: string | undefined, key: string | undefined): string {
  return text === expected && key !== undefined ? key : text;
}
