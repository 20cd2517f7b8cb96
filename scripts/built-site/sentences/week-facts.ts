import { percentFrom } from '../exact.ts';

/** What the JSON of a weekly report says of one area. */
export type WeekArea = {
  readonly area: string;
  readonly name: string;
  readonly days: readonly WeekDay[];
  readonly concentrations: Readonly<Record<string, number | null>>;
};

export type WeekDay = {
  readonly day: string;
  readonly aqi: number | null;
  readonly primary: readonly string[];
  readonly concentrations: Readonly<Record<string, number | null>>;
};

export type WeekJson = { readonly week: string; readonly areas: readonly WeekArea[] };

/** From this day on GB 3095—2026 and HJ 633—2026, before it the editions of 2012. */
export const CHANGE = '2026-03-01';

/** The upper end of each level: 优, 良, 轻度污染, 中度污染, 重度污染, 严重污染 (HJ 633, table 2; both editions). */
export const LEVEL_NAMES = ['优', '良', '轻度污染', '中度污染', '重度污染', '严重污染'] as const;
const LEVEL_ENDS = [50, 100, 150, 200, 300, Infinity];

export const NAMES: Readonly<Record<string, string>> = {
  pm25: 'PM2.5',
  pm10: 'PM10',
  o3: 'O₃',
  no2: 'NO₂',
  so2: 'SO₂',
  co: 'CO',
};

/** The name of a day's level; null without an index. */
export function levelOf(aqi: number | null): string | null {
  return aqi === null ? null : (LEVEL_NAMES[LEVEL_ENDS.findIndex((end) => aqi <= end)] ?? null);
}

/** What a week of an area is, worked out from its days. */
export type WeekFacts = ReturnType<typeof weekFacts>;

export function weekFacts({ days, concentrations }: WeekArea, previous: WeekArea | null) {
  const measured = days.filter(({ aqi }) => aqi !== null);
  const polluted = measured.filter(({ aqi }) => (aqi ?? 0) > 100);
  const limits = days.map(({ day }) => (day < CHANGE ? 75 : 60));
  const over = days.filter((day, index) => (day.concentrations['pm25'] ?? 0) > (limits[index] ?? 0));
  return {
    days,
    valid: measured.length,
    good: measured.length - polluted.length,
    polluted,
    causes: [...new Set(polluted.flatMap(({ primary }) => primary))],
    main: mostFrequent(measured.flatMap(({ primary }) => primary)),
    pm25: concentrations['pm25'] ?? null,
    pm25Days: days.filter((day) => (day.concentrations['pm25'] ?? null) !== null).length,
    hasPrevious: previous !== null,
    change: percentFrom(concentrations['pm25'] ?? null, previous?.concentrations['pm25'] ?? null),
    limits: [...new Set(limits)],
    over: over.length,
    worst: LEVEL_NAMES.findLast((name) => days.some(({ aqi }) => levelOf(aqi) === name)) ?? null,
  };
}

/** How many days were of a level. */
export function daysAt({ days }: Pick<WeekFacts, 'days'>, level: string): WeekDay[] {
  return days.filter(({ aqi }) => levelOf(aqi) === level);
}

function mostFrequent(names: readonly string[]): string[] {
  const counts = Map.groupBy(names, (name) => name);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  return Object.keys(NAMES).filter((name) => counts.get(name)?.length === most);
}

/** `比上一周上升4.3%` and the like, as what it says: a signed number, or words. */
export function told(direction: string, size: string): number {
  return direction === '上升' ? Number(size) : -Number(size);
}
