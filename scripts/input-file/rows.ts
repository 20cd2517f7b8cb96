import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { InputError } from '../input-error.ts';
import { columnsOf, type Columns, type Layout } from './columns.ts';
import type { InspectedFile } from './inspect.ts';

/** One row of a file, by field. */
export type Row<F extends string> = {
  /** Its line in the file; of a cell with line breaks, the last one. */
  readonly line: number;
  /** The cell of a field; empty where the file lacks the column. */
  cell(field: F): string;
  /** Whether the file has the column at all. */
  has(field: F): boolean;
  /** What the file calls the column; the field itself where it lacks one. */
  title(field: F): string;
  /** The columns that stand for no field. */
  readonly unused: readonly string[];
};

/** A row with more or fewer cells than the header. */
export type BrokenRow = {
  readonly line: number;
  readonly cells: number;
  readonly expected: number;
  /** Its first cell. */
  readonly start: string;
};

export type Progress = (bytesRead: number) => void;

type Header<F extends string> = Pick<Row<F>, 'has' | 'title' | 'unused'> & {
  readonly columns: Columns<F>;
  readonly length: number;
};

/** The rows of a CSV file, one by one; memory does not grow with the file. @throws InputError */
export async function* rowsOf<F extends string>(
  file: InspectedFile,
  layout: Layout<F>,
  progress: Progress,
): AsyncGenerator<Row<F> | BrokenRow> {
  const source = createReadStream(file.path);
  const parser = parserFor(file, source);
  let header: Header<F> | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      progress(source.bytesRead);
      if (header) yield toRow(record, info.lines, header);
      else header = headerOf(file.path, record, layout);
    }
  } catch (error) {
    throw error instanceof CsvError ? explain(file.path, error) : error;
  }
  if (!header) throw new InputError(`${file.path}：没有表头，也没有数据。请重新导出。`);
}

function headerOf<F extends string>(path: string, names: readonly string[], layout: Layout<F>): Header<F> {
  const columns = columnsOf(path, names, layout);
  const used = new Set(columns.values());
  return {
    columns,
    length: names.length,
    has: (field) => columns.has(field),
    title: (field) => names[columns.get(field) ?? -1]?.trim() ?? field,
    unused: names.filter((name, place) => name.trim() !== '' && !used.has(place)),
  };
}

function parserFor(file: InspectedFile, source: Readable): Parser {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const decoded = file.encoding === 'utf-8' ? source : Readable.from(decode(source, file.encoding));
  decoded.once('error', (error) => parser.destroy(error));
  return decoded.pipe(parser);
}

async function* decode(source: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function toRow<F extends string>(record: string[], line: number, header: Header<F>): Row<F> | BrokenRow {
  const { columns, length, has, title, unused } = header;
  if (record.length !== length) {
    return { line, cells: record.length, expected: length, start: record[0] ?? '' };
  }
  return { line, cell: (field) => record[columns.get(field) ?? -1]?.trim() ?? '', has, title, unused };
}

function explain(path: string, error: CsvError): InputError {
  const line = typeof error['lines'] === 'number' ? error['lines'] : '?';
  const cure =
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? '有引号没有闭合，文件可能被截断，请重新导出' : error.message;
  return new InputError(`${path}：第 ${line} 行不是完整的 CSV：${cure}。`);
}
