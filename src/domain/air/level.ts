/** AQI level (空气质量指数级别): 1 优 … 6 严重污染. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];

/** Greatest AQI of each level (HJ 633 table of levels; the same in both editions). */
const GREATEST = [50, 100, 150, 200, 300] as const;

/** The colours of HJ 633 annex A, fixed by the standard: fill only, never text. */
export const LEVEL_COLOURS: Readonly<Record<Level, string>> = {
  1: '#00E400',
  2: '#FFFF00',
  3: '#FF7E00',
  4: '#FF0000',
  5: '#99004C',
  6: '#7E0023',
};

/** @param aqi an integer from 0. */
export function levelOf(aqi: number): Level {
  const index = GREATEST.findIndex((greatest) => aqi <= greatest);
  return LEVELS[index < 0 ? 5 : index] ?? 6;
}

/** A good day (优良天) has level 1 or 2. */
export function isGood(level: Level): boolean {
  return level <= 2;
}
