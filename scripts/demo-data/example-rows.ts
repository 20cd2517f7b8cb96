import { month } from '#src/domain/month.ts';
import type { MonthRange } from './month-range.ts';
import { keyOf } from './random.ts';

/** Seed 3306 and the months from one to another, for tests. */
export function monthsFrom(from: string, to = from): MonthRange {
  return { seed: 3306, from: month(from), to: month(to) };
}

/** A place as `readPlaces` gives it, for tests. */
export function placed<P extends { name: string }>(place: P): P & { key: number; districtName: string } {
  return { ...place, key: keyOf(place.name), districtName: '越城区' };
}

/** Generated lines without quoted cells, read back as records, for tests. */
export function recordsOf(lines: Iterable<string>): Record<string, string>[] {
  const [header = [], ...rows] = [...lines].map((line) => line.trimEnd().split(','));
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}
