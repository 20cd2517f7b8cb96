import { parse } from 'csv-parse/sync';
import { GAP_REASON, PROVENANCE } from '#src/downloads/csv.ts';
import { valueOfText } from './file-value.ts';
import { gapsIn, gridCell, type Grid, type Told } from './grid.ts';

/** A table's CSV. */
export function readCsv(text: string, { columns }: Told): Grid {
  const [head = [], ...records]: string[][] = parse(text, { bom: true, relax_column_count: true });
  const [gapAt, kindAt] = [head.indexOf(GAP_REASON), head.indexOf(PROVENANCE)];
  const keys = columns.map(({ key }) => key);
  const rows = records.map((record) => {
    const gaps = gapsIn(record[gapAt] ?? '', keys);
    const own = record.filter((_, index) => index !== gapAt && index !== kindAt);
    return own.map((cell, index) => {
      const column = columns[index];
      return gridCell(column ? valueOfText(column, cell) : cell, gaps.get(column?.key ?? ''));
    });
  });
  return {
    columns: head.filter((name) => name !== GAP_REASON && name !== PROVENANCE),
    rows,
    kinds: records.map((record) => record[kindAt] ?? ''),
  };
}
