import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthlyDrinking, MonthlyNoise } from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TownshipWithBase } from '#src/queries/monthly-reports.ts';
import type { Month } from '#src/domain/month.ts';
import { areaName } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf } from './cells.ts';

const DRINKING: readonly ColumnKey[] = ['source', 'area', 'class', 'passes', 'failing', 'intake'];

/** Sources of drinking water. */
export function drinkingTable(month: Month, { sources }: MonthlyDrinking, words: Words): DataTable {
  const { title, caption, notes } = words.tables.drinking;
  const { gap, none, notStated } = words.tables;
  const rows = sources.map((source) => ({
    source: cell(source.name),
    area: cell(source.district && areaName(source.district), notStated),
    class: cell(source.class, gap(source.gap ?? undefined)),
    passes: {
      ...cell(source.passes, gap(source.gap ?? undefined) ?? notStated),
      marked: source.passes === false,
    },
    failing: cell(source.failing.map(words.water.itemNamed).join('、') || null, none),
    intake: cell(source.intake, notStated),
  }));
  return tableOf({ id: 'drinking', title, caption: caption(month), notes }, DRINKING, rows, words);
}

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

const TOWNSHIPS: readonly ColumnKey[] = [
  'township',
  'area',
  'month_pm25',
  'year_pm25',
  'month_pm25_base',
  'year_pm25_base',
  'valid_days',
];

/** PM2.5 of townships against the year before. */
export function townshipTable(month: Month, rows: readonly TownshipWithBase[], words: Words): DataTable {
  const { title, caption, notes } = words.tables.townships;
  const { gap, noLastYear } = words.tables;
  return tableOf(
    { id: 'townships', title, caption: caption(month), notes },
    TOWNSHIPS,
    rows.map((row) => ({
      township: cell(row.name),
      area: cell(areaLabel(row.district, words)),
      month_pm25: cell(row.month, gap(row.gaps.month)),
      year_pm25: cell(row.yearToDate, gap(row.gaps.yearToDate)),
      month_pm25_base: cell(row.base?.month ?? null, gap(row.gaps.lastYearMonth) ?? noLastYear),
      year_pm25_base: cell(row.base?.yearToDate ?? null, gap(row.gaps.lastYearToDate) ?? noLastYear),
      valid_days: cell(row.validDays, gap('not-published')),
    })),
    words,
  );
}
