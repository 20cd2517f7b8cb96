import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthlyNoise } from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf } from './cells.ts';

const NOISE: readonly ColumnKey[] = [
  'station',
  'area',
  'zone',
  'day_count',
  'day_passed',
  'night_count',
  'night_passed',
];

/** Noise of functional areas by station. */
export function noiseTable(month: Month, { stations }: MonthlyNoise, words: Words): DataTable {
  const { title, caption, notes } = words.tables.noise;
  const rows = stations.map(({ name, district, zone, day, night }) => ({
    station: cell(name),
    area: cell(areaLabel(district, words)),
    zone: cell(words.noise.zone(zone)),
    day_count: cell(day.count),
    day_passed: { ...cell(day.passed), marked: day.passed < day.count },
    night_count: cell(night.count),
    night_passed: { ...cell(night.passed), marked: night.passed < night.count },
  }));
  return tableOf({ id: 'noise', title, caption: caption(month), notes }, NOISE, rows, words);
}
