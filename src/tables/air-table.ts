import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import type { Month } from '#src/domain/month.ts';
import { rankAscending, type Ranked } from '#src/domain/ranking.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { AirStatistics } from '#src/domain/report/monthly-report.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';
import { withoutUnpublished } from './left-columns.ts';

const STATISTICS: readonly ColumnKey[] = [
  'area',
  'rank',
  'composite_index',
  'good_share',
  ...POLLUTANTS,
  'valid_days',
];

/** Air by area, over the month or the year to date: the city first, then the districts by rank. */
export function airTable(
  window: 'month' | 'yearToDate',
  month: Month,
  summary: MonthAirSummary,
  words: Words,
): DataTable {
  const { air, unranked } = words.tables;
  const ranked = rankedRows(summary.areas.flatMap((area) => area[window] ?? []));
  const isRanked = ranked.some(({ rank }) => rank !== null);
  const table = tableOf(
    {
      id: window === 'month' ? 'air' : 'air-year-to-date',
      title: air.title(window),
      caption: air.caption(window, month, isRanked),
      notes: air.notes(summary, window === 'month' ? [] : summary.yearToDateStandards),
    },
    STATISTICS.filter((key) => isRanked || key !== 'rank'),
    ranked.map(({ item, rank }) => ({ ...statisticsRow(item, words), rank: cell(rank, unranked) })),
    words,
  );
  return withoutUnpublished(table, words);
}

/** The city first, then the districts by composite index; one district alone has no rank. */
function rankedRows(rows: readonly AirStatistics[]): Ranked<AirStatistics>[] {
  const districts = rankAscending(
    rows.filter(({ area }) => area !== CITY),
    ({ compositeIndex }) => compositeIndex,
  );
  const city = rows.filter(({ area }) => area === CITY);
  return [...city, ...(districts.length > 1 ? [] : districts.map(({ item }) => item))]
    .map((item): Ranked<AirStatistics> => ({ item, rank: null }))
    .concat(districts.length > 1 ? districts : []);
}

function statisticsRow(row: AirStatistics, words: Words): Row {
  const gap = (figure: keyof AirStatistics['gaps']) => words.tables.gap(row.gaps[figure]);
  return {
    area: cell(areaLabel(row.area, words)),
    composite_index: cell(row.compositeIndex, gap('compositeIndex')),
    good_share: cell(row.goodShare, gap('goodShare')),
    valid_days: cell(row.validDays, gap('validDays')),
    ...Object.fromEntries(
      POLLUTANTS.map((pollutant) => [pollutant, cell(row.concentrations[pollutant], gap(pollutant))]),
    ),
  };
}
