import { ratio } from '../exact.ts';
import { CHANGE, LEVEL_NAMES, levelOf, NAMES } from '../sentences/week-facts.ts';
import {
  at,
  listAt,
  numberAt,
  POLLUTANTS,
  textAt,
  type ExpectedRow,
  type ExpectedTable,
} from './expected.ts';

/** Class-two daily limits, µg/m³, CO mg/m³, O3 8 hours: GB 3095-2012, and GB 3095—2026 from 2026-03-01. */
const LIMITS: Readonly<Record<(typeof POLLUTANTS)[number], readonly [number, number]>> = {
  pm25: [75, 60],
  pm10: [150, 120],
  o3: [160, 160],
  no2: [80, 80],
  so2: [150, 150],
  co: [4, 4],
};

/** The days of the city, those of all areas, and the register of what was over a limit. */
export function dayTables(areas: readonly unknown[], nameOf: (area: string) => string): ExpectedTable[] {
  const days = areas.flatMap((area) =>
    listAt(area, 'days').map((day) => ({ area: nameOf(textAt(area, 'area')), day })),
  );
  const [city = ''] = areas.map((area) => nameOf(textAt(area, 'area')));
  return [
    {
      id: 'daily',
      key: ['day'],
      rows: days.filter(({ area }) => area === city).map(({ day }) => dayRow(day)),
    },
    { id: 'days', key: ['area', 'day'], rows: days.map(({ area, day }) => ({ area, ...dayRow(day) })) },
    {
      id: 'exceedances',
      key: ['area', 'day', 'pollutant'],
      rows: days.flatMap(({ area, day }) => overRows(day).map((row) => ({ area, ...row }))),
    },
  ];
}

function dayRow(day: unknown): ExpectedRow {
  const aqi = numberAt(day, 'aqi');
  const level = LEVEL_NAMES.findIndex((name) => name === levelOf(aqi));
  const values = POLLUTANTS.map((name) => [name, numberAt(day, 'concentrations', name)] as const);
  return { day: textAt(day, 'day'), aqi, level: level < 0 ? null : level + 1, ...Object.fromEntries(values) };
}

function overRows(day: unknown): ExpectedRow[] {
  return POLLUTANTS.flatMap((name) => {
    const limit = LIMITS[name][textAt(day, 'day') < CHANGE ? 0 : 1];
    const value = numberAt(day, 'concentrations', name);
    if (value === null || value <= limit) return [];
    const multiple = Number(ratio(value - limit, limit, 2));
    return [{ day: textAt(day, 'day'), pollutant: NAMES[name] ?? name, value, limit, multiple }];
  });
}

/** Good and valid days of each area in a week, and its PM2.5. */
export function weekDistricts(areas: readonly unknown[], nameOf: (area: string) => string): ExpectedTable {
  const rows = areas.map((area) => {
    const indices = listAt(area, 'days').flatMap((day) => numberAt(day, 'aqi') ?? []);
    return {
      area: nameOf(textAt(area, 'area')),
      good_days: indices.filter((aqi) => aqi <= 100).length,
      valid_days: indices.length,
      pm25: numberAt(area, 'concentrations', 'pm25'),
    };
  });
  return { id: 'districts', key: ['area'], rows };
}

/** Statistics of a window: ranked by the index, shares from counts where these are known. */
export function statisticTable(
  id: string,
  rows: readonly unknown[],
  nameOf: (area: string) => string,
): ExpectedTable {
  const indices = rows
    .filter((row) => at(row, 'area') !== 'city')
    .flatMap((row) => numberAt(row, 'compositeIndex') ?? []);
  return {
    id,
    key: ['area'],
    rows: rows.map((row) => {
      const index = numberAt(row, 'compositeIndex');
      const isRanked = index !== null && at(row, 'area') !== 'city';
      return {
        area: nameOf(textAt(row, 'area')),
        rank: isRanked ? 1 + indices.filter((other) => other < index).length : null,
        composite_index: index,
        good_share: numberAt(row, 'goodShare'),
        valid_days: numberAt(row, 'validDays'),
        ...Object.fromEntries(POLLUTANTS.map((name) => [name, numberAt(row, 'concentrations', name)])),
      };
    }),
  };
}

/** The windows of which days are counted, where they are stored. */
const LEVEL_WINDOWS: readonly (readonly [id: string, ...path: string[]])[] = [
  ['air-days', 'month'],
  ['air-days-year-to-date', 'yearToDate'],
  ['air-days-last-year', 'lastYear', 'month'],
  ['air-days-year-to-date-last-year', 'lastYear', 'yearToDate'],
];

/** A table for each window in which an area has its days counted. */
export function levelTables(air: unknown, nameOf: (area: string) => string): ExpectedTable[] {
  return LEVEL_WINDOWS.flatMap(([id, ...path]) => {
    const rows = listAt(air, ...path);
    const isCounted = rows.some((row) => at(row, 'byLevel') !== null);
    return isCounted ? [levelTable(id, rows, nameOf)] : [];
  });
}

/** Days of each level, and on which each pollutant was the primary one. */
function levelTable(id: string, rows: readonly unknown[], nameOf: (area: string) => string): ExpectedTable {
  return {
    id,
    key: ['area'],
    rows: rows.map((row) => ({
      area: nameOf(textAt(row, 'area')),
      valid_days: numberAt(row, 'validDays'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((level) => [`level_${level}`, numberAt(row, 'byLevel', level)]),
      ),
      ...Object.fromEntries(
        POLLUTANTS.map((name) => [`primary_${name}`, numberAt(row, 'primaryDays', name)]),
      ),
    })),
  };
}
