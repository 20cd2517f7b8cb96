import type { Place } from '#src/domain/air/network.ts';
import { perPollutant, type PerPollutant, type Pollutant } from '#src/domain/air/pollutant.ts';
import type { Reading } from '#src/domain/air/reading.ts';
import type { Site } from '#src/schemas/site.ts';
import { formatHour, hourIn } from '../air-file/hour.ts';
import type { InspectedFile } from '../input-file/inspect.ts';
import { readCell } from '../air-file/reading-cell.ts';
import type { BrokenRow, Row } from '../air-file/rows.ts';
import type { Coverage } from './coverage.ts';
import type { FindingKind, Findings } from './findings.ts';
import type { HourlyStore } from './hourly-store.ts';
import { locate } from './places.ts';

/** Hours `from` (included) to `to` (excluded). */
type Hours = { readonly from: number; readonly to: number };

export type RowContext = {
  readonly site: Site;
  readonly findings: Findings;
  readonly files: readonly InspectedFile[];
  /** The file's place in `files`, and its path. */
  readonly number: number;
  readonly file: string;
  readonly store: HourlyStore;
  readonly seen: Coverage;
  readonly kept: Hours;
  readonly period: Hours;
};

/** Puts a row into the store, or says why not. */
export function takeRow(row: Row | BrokenRow, context: RowContext): void {
  context.seen.rows += 1;
  if (!('cell' in row)) {
    report(context, row, 'broken-row', `这一行有 ${row.cells} 列，表头有 ${row.expected} 列`);
    return;
  }
  const place = locate(row, context.site);
  if (place === 'other-city') context.seen.otherCity += 1;
  else if ('unknown' in place) report(context, row, 'unknown-place', `名称“${place.unknown}”`);
  else takePlaceRow(row, place, context);
}

function takePlaceRow(row: Row, place: Place, context: RowContext): void {
  const { seen, kept, period } = context;
  const hour = hourIn(row);
  if (hour === null) {
    report(
      context,
      row,
      'bad-time',
      `时间“${row.cell('time') || `${row.cell('date')} ${row.cell('hour')}`}”`,
    );
    return;
  }
  seen.first = Math.min(seen.first, hour);
  seen.last = Math.max(seen.last, hour);
  const isUsed = isWithin(hour, period);
  seen[isUsed ? 'used' : 'outside'] += 1;
  if (isWithin(hour, kept)) store(row, place, hour, context);
}

function store(row: Row, place: Place, hour: number, context: RowContext): void {
  const { store, number, files } = context;
  const stored = store.put(place, hour, readingsIn(row, context), { file: number, line: row.line });
  if (stored === 'new') return;
  const what = `${place.name} ${formatHour(hour)}`;
  if (stored === 'same') report(context, row, 'duplicate', what);
  else report(context, row, 'conflict', `${what}，与 ${files[stored.file]?.path}:${stored.line} 不一致`);
}

function readingsIn(row: Row, context: RowContext): PerPollutant<Reading> {
  return perPollutant((pollutant) => readingIn(row, pollutant, context));
}

function readingIn(row: Row, pollutant: Pollutant, context: RowContext): Reading {
  const cell = row.cell(pollutant);
  const reading = readCell(pollutant, cell);
  if (typeof reading !== 'string') return reading;
  report(context, row, reading, `列 ${pollutant} 的值“${cell}”`);
  return null;
}

function isWithin(hour: number, { from, to }: Hours): boolean {
  return from <= hour && hour < to;
}

function report(context: RowContext, row: { line: number }, kind: FindingKind, detail: string): void {
  context.findings.add(kind, { file: context.file, line: row.line, detail });
}
