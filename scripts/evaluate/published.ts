import { POLLUTANTS, type Pollutant } from '#src/domain/air/pollutant.ts';
import { LEVELS, type Level } from '#src/domain/air/level.ts';

/** Names of pollutants in published texts. PM10 is also plain 颗粒物, and 细颗粒物 holds that word: it is tried first. */
const NAMES: readonly (readonly [Pollutant, RegExp])[] = [
  ['pm25', /细颗粒物(\(PM2\.?5\))?|PM2\.?5/gi],
  ['pm10', /(可吸入)?颗粒物(\(PM10\))?|PM10/gi],
  ['o3', /臭氧(8小时|1小时)?|O3(_?8h|_?1h)?/gi],
  ['no2', /二氧化氮|NO2/gi],
  ['so2', /二氧化硫|SO2/gi],
  ['co', /一氧化碳|CO/gi],
];

/** The pollutants named in a cell like `颗粒物(PM10),细颗粒物(PM2.5)`, in the portal's order; none for `—` or an empty cell. */
export function primaryIn(cell: string): Pollutant[] {
  const found = new Set<Pollutant>();
  NAMES.reduce(
    (rest, [pollutant, pattern]) =>
      rest.replace(pattern, () => {
        found.add(pollutant);
        return ' ';
      }),
    cell.normalize('NFKC'),
  );
  return POLLUTANTS.filter((pollutant) => found.has(pollutant));
}

const LEVEL_NAMES = ['优', '良', '轻度', '中度', '重度', '严重'] as const;
const LEVEL_NUMBERS = ['一级', '二级', '三级', '四级', '五级', '六级'] as const;

/** The level named in a cell (`轻度污染`, `三级`); null where the cell names none. */
export function levelIn(cell: string): Level | null {
  const text = cell.trim();
  const index = LEVELS.findIndex(
    (_, place) => text.startsWith(LEVEL_NAMES[place] ?? text) || text === LEVEL_NUMBERS[place],
  );
  return text === '' || index < 0 ? null : (LEVELS[index] ?? null);
}

/** The AQI in a cell; null where it holds no whole number. */
export function aqiIn(cell: string): number | null {
  return /^\d+(\.0+)?$/.test(cell.trim()) ? Number(cell) : null;
}
