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

type Header<F extends string> = {
  readonly names: readonly string[];
  readonly columns: Columns<F>;
  readonly unused: readonly string[];
};

/** Told every row of a file in turn. */
export type TakeRow<F extends string> = (row: Row<F> | BrokenRow) => void;

/** Reads a CSV file to its end, row by row; memory does not grow with the file. @throws InputError */
export async function eachRow<F extends string>(
  file: InspectedFile,
  layout: Layout<F>,
  take: TakeRow<F>,
  progress: Progress = () => undefined,
): Promise<void> {
  const source = createReadStream(file.path);
  let header: Header<F> | undefined;
  try {
    for await (const { record, info } of parserFor(file, source) as AsyncIterable<Parsed>) {
      progress(source.bytesRead);
      if (header) take(toRow(record, info.lines, header));
      else header = headerOf(file.path, record, layout);
    }
  } catch (error) {
    throw error instanceof CsvError ? explain(file.path, error) : error;
  }
  if (!header) throw new InputError(`${file.path}：没有表头，也没有数据。请重新导出。`);
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } };

function headerOf<F extends string>(path: string, names: readonly string[], layout: Layout<F>): Header<F> {
  const columns = columnsOf(path, names, layout);
  const used = new Set(columns.values());
  return {
    names,
    columns,
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

function toRow<F extends string>(cells: string[], line: number, header: Header<F>): Row<F> | BrokenRow {
  if (cells.length === header.names.length) return new CsvRow(line, cells, header);
  return { line, cells: cells.length, expected: header.names.length, start: cells[0] ?? '' };
}

/** A class, so that a hundred thousand rows share their functions. */
class CsvRow<F extends string> implements Row<F> {
  readonly line: number;
  private readonly cells: readonly string[];
  private readonly header: Header<F>;

  constructor(line: number, cells: readonly string[], header: Header<F>) {
    this.line = line;
    this.cells = cells;
    this.header = header;
  }

  cell(field: F): string {
    return this.cells[this.header.columns.get(field) ?? -1]?.trim() ?? '';
  }

  has(field: F): boolean {
    return this.header.columns.has(field);
  }

  title(field: F): string {
    return this.header.names[this.header.columns.get(field) ?? -1]?.trim() ?? field;
  }

  get unused(): readonly string[] {
    return this.header.unused;
  }
}

function explain(path: string, error: CsvError): InputError {
  const line = typeof error['lines'] === 'number' ? error['lines'] : '?';
  const cure =
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? '有引号没有闭合，文件可能被截断，请重新导出' : error.message;
  return new InputError(`${path}：第 ${line} 行不是完整的 CSV：${cure}。`);
}
