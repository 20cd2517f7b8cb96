import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { InputError } from '../input-error.ts';
import { columnsOf, type Columns, type Field } from './columns.ts';
import type { InspectedFile } from './inspect.ts';

/** One row of a file, by field. */
export type Row = {
  /** Its line in the file; of a cell with line breaks, the last one. */
  readonly line: number;
  /** The cell of a field; empty where the file lacks the column. */
  cell(field: Field): string;
  /** Whether the file has the column at all. */
  has(field: Field): boolean;
};

/** A row with more or fewer cells than the header. */
export type BrokenRow = {
  readonly line: number;
  readonly cells: number;
  readonly expected: number;
  /** Its first cell. */
  readonly start: string;
};

type Progress = (bytesRead: number) => void;

/** The rows of a CSV file, one by one; memory does not grow with the file. @throws InputError */
export async function* rowsOf(file: InspectedFile, progress: Progress): AsyncGenerator<Row | BrokenRow> {
  const source = createReadStream(file.path);
  const parser = parserFor(file, source);
  let header: readonly string[] | undefined;
  let columns: Columns = new Map();
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      progress(source.bytesRead);
      if (header) yield toRow(record, info.lines, header, columns);
      else columns = columnsOf(file.path, (header = record));
    }
  } catch (error) {
    throw error instanceof CsvError ? explain(file.path, error) : error;
  }
  if (!header) throw new InputError(`${file.path}：没有表头，也没有数据。请重新导出。`);
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

function toRow(record: string[], line: number, header: readonly string[], columns: Columns): Row | BrokenRow {
  if (record.length !== header.length) {
    return { line, cells: record.length, expected: header.length, start: record[0] ?? '' };
  }
  return {
    line,
    cell: (field) => record[columns.get(field) ?? -1]?.trim() ?? '',
    has: (field) => columns.has(field),
  };
}

function explain(path: string, error: CsvError): InputError {
  const line = typeof error['lines'] === 'number' ? error['lines'] : '?';
  const cure =
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? '有引号没有闭合，文件可能被截断，请重新导出' : error.message;
  return new InputError(`${path}：第 ${line} 行不是完整的 CSV：${cure}。`);
}
