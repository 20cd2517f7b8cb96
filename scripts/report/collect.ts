import { addDays, epochDayOf, type CalendarDay } from '#src/domain/calendar.ts';
import type { Site } from '#src/schemas/site.ts';
import type { InspectedFile } from '../input-file/inspect.ts';
import { eachRow, type BrokenRow, type Row } from '../air-file/rows.ts';
import { InputError } from '../input-error.ts';
import type { Coverage } from './coverage.ts';
import type { Findings } from './findings.ts';
import { createHourlyStore, type HourlyStore } from './hourly-store.ts';
import { takeRow } from './take-row.ts';

/** Days kept on either side of a period, so that a frozen instrument is seen although it began before. */
export const MARGIN_DAYS = 4;

export type Collected = {
  readonly store: HourlyStore;
  /** Of each file, in the order given. */
  readonly coverage: readonly Coverage[];
};

export type CollectContext = {
  readonly site: Site;
  readonly findings: Findings;
  /** Told the bytes read of a file so far. */
  readonly progress: (file: InspectedFile, bytesRead: number) => void;
};

/** Reads the hours of a period (and its margin) from all files into one store. Memory depends on the period alone. */
export async function collect(
  files: readonly InspectedFile[],
  first: CalendarDay,
  last: CalendarDay,
  context: CollectContext,
): Promise<Collected> {
  const kept = { from: hourOf(addDays(first, -MARGIN_DAYS)), to: hourOf(addDays(last, MARGIN_DAYS + 1)) };
  const period = { from: hourOf(first), to: hourOf(addDays(last, 1)) };
  const store = createHourlyStore(kept.from, kept.to - kept.from);
  const coverage: Coverage[] = [];
  for (const [number, file] of files.entries()) {
    const seen: Coverage = { rows: 0, used: 0, outside: 0, otherCity: 0, first: Infinity, last: -Infinity };
    coverage.push(seen);
    let last: Row | BrokenRow | undefined;
    const rowContext = { ...context, files, number, file: file.path, store, seen, kept, period };
    const take = (row: Row | BrokenRow) => {
      last = row;
      takeRow(row, rowContext);
    };
    await eachRow(file, take, (bytes) => context.progress(file, bytes));
    refuseTruncated(file, last);
  }
  return { store, coverage };
}

/** A file that was cut off ends in the middle of a row. */
function refuseTruncated({ path }: InspectedFile, last: Row | BrokenRow | undefined): void {
  if (!last || 'cell' in last || last.cells > last.expected) return;
  // One cell of words is a remark below the table, and none of its rows.
  if (last.cells === 1 && !/^\d/.test(last.start)) return;
  throw new InputError(
    `${path}：最后一行（第 ${last.line} 行）只有 ${last.cells} 列，表头有 ${last.expected} 列，文件可能被截断。请重新导出。`,
  );
}

function hourOf(day: CalendarDay): number {
  return epochDayOf(day) * 24;
}
