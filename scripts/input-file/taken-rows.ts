import type { Layout } from './columns.ts';
import type { InspectedFile } from './inspect.ts';
import { momentIn, type Moment } from './moment.ts';
import type { Problem, ProblemKind } from './problems.ts';
import { eachRow, type BrokenRow, type Progress, type Row } from './rows.ts';

/** Where a row stands and when it was measured. */
export type Place = { readonly file: string; readonly line: number; readonly moment: Moment };

/** Told what is wrong with a row: a sentence without file and line, with its cure. */
export type Report = (kind: ProblemKind, what: string) => void;

/** A kind of file: its columns, and what a row of it says. */
export type Reader<F extends string, T> = {
  readonly layout: Layout<F>;
  /** What a row says of its day, and of the time of day where that stands apart. */
  readonly written: (row: Row<F>) => { readonly date: string; readonly time: string };
  /** Whether anything was measured: a row without a day and without values is of no use, and harmless. */
  readonly hasValues: (row: Row<F>) => boolean;
  /** @returns null for a row that is of no use; why is told to `report`. */
  readonly take: (row: Row<F>, place: Place, report: Report) => T | null;
};

/** Day and time of a row in two cells, or both in the one of the time. */
export function dateAndTime(row: Row<'date' | 'time'>): { date: string; time: string } {
  const [date, time] = [row.cell('date'), row.cell('time')];
  return date === '' ? { date: time, time: '' } : { date, time };
}

type Tell = (problem: Problem) => void;

/** Who is told what the rows say, what is wrong with them, and how far the file is read. */
type Receiver<T> = {
  readonly give: (row: T) => void;
  readonly tell: Tell;
  readonly progress?: Progress;
};

/** Reads a file to its end and gives on what its rows say, row by row; memory does not grow with it. @throws InputError for a file that is no table of its kind. */
export async function eachTaken<F extends string, T>(
  file: InspectedFile,
  reader: Reader<F, T>,
  { give, tell, progress }: Receiver<T>,
): Promise<void> {
  const fields = Object.keys(reader.layout.names()) as F[]; // its keys are the fields
  let isFirst = true;
  const take = (row: Row<F> | BrokenRow) => {
    if ('cell' in row && isFirst) tellUnused(file.path, row.unused, reader.layout.settings, tell);
    isFirst &&= !('cell' in row);
    const report: Report = (kind, what) =>
      tell({ kind, file: file.path, line: row.line, message: `${file.path}：第 ${row.line} 行${what}` });
    const taken = 'cell' in row ? takeRow(file.path, row, fields, reader, report) : takeBroken(row, report);
    if (taken !== null) give(taken);
  };
  await eachRow(file, reader.layout, take, progress);
}

function takeRow<F extends string, T>(
  file: string,
  row: Row<F>,
  fields: readonly F[],
  reader: Reader<F, T>,
  report: Report,
): T | null {
  const { date, time } = reader.written(row);
  const moment = momentIn(date, time);
  if (moment) return reader.take(row, { file, line: row.line, moment }, report);
  const filled = fields.filter((field) => row.cell(field) !== '').length;
  if (filled === 0) return null; // spreadsheets export empty rows
  if (filled === 1 && date !== '') report('remark', `“${date}”不是数据，没有用。`);
  else if (date === '' && !reader.hasValues(row)) report('remark', '没有日期，也没有数值，没有用。');
  else report('bad-date', `的日期“${written(date, time)}”不是真实的一天。请写成 2026-10-08 这样。`);
  return null;
}

function written(date: string, time: string): string {
  return [date, time].filter(Boolean).join(' ');
}

/** A column under a name that nobody knows may hold an item that is missing then. */
function tellUnused(file: string, unused: readonly string[], settings: string, tell: Tell): void {
  if (unused.length === 0) return;
  const message = `${file}：没有用到的列：${unused.join('、')}。若其中有要用的，请把列名加进 ${settings}。`;
  tell({ kind: 'unused-columns', file, line: 1, message });
}

function takeBroken({ cells, expected, start }: BrokenRow, report: Report): null {
  // One cell of words is a remark below the table.
  if (cells === 1 && !/^\d/.test(start)) report('remark', `“${start}”不是数据，没有用。`);
  else if (cells < expected) {
    report('broken-row', `只有 ${cells} 列，表头有 ${expected} 列，文件可能被截断。请重新导出。`);
  } else {
    report(
      'broken-row',
      `有 ${cells} 列，表头只有 ${expected} 列。请给含逗号的内容加上引号，或删去多余的列。`,
    );
  }
  return null;
}
