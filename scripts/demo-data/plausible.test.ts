import { describe, expect, test } from 'vitest';
import { cityDays, longestRun, meanOf } from './daily-values.ts';
import { incidentsOf } from './incidents.ts';
import { observe, type Observation, type ObservedStation } from './observation.ts';
import { leastRatio } from './particles.ts';
import { pollutants } from './pollutants.ts';
import { airRows } from './rows.ts';

const years = [2025, 2026].map((year) => ({
  year,
  seen: observe(airRows({ seed: 3306, from: `${year}-01-01`, to: `${year}-12-31` })),
}));

// HJ 633-2012, table 1: daily limits at AQI 100 and, for PM2.5 and O3, at AQI 150, µg/m³.
const good = { pm25: 75, pm10: 150, no2: 80, o3: 160 };
const moderate = { pm25: 115, o3: 215 };

const stationsOf = ({ stations }: Observation, district = ''): ObservedStation[] =>
  [...stations.values()].filter((station) => station.district.includes(district));
const daysAbove = (seen: Observation, pollutant: 'pm25' | 'pm10' | 'no2' | 'o3', limit: number): number[] =>
  [...cityDays(stationsOf(seen), pollutant).entries()]
    .filter(([, value = 0]) => Math.round(value) > limit)
    .map(([day]) => day);
const annual = (seen: Observation, pollutant: (typeof pollutants)[number], district?: string): number =>
  meanOf(cityDays(stationsOf(seen, district), pollutant)) ?? NaN;
const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const wholeHours = (station: ObservedStation): (string | undefined)[] =>
  station.pm25.map((pm25, hour) =>
    pm25 === undefined ? pm25 : pollutants.map((name) => station[name][hour]).join(),
  );

describe.each(years)('the invented year $year', ({ year, seen }) => {
  test('365 days make 122 640 rows', () => {
    expect(seen.rows).toBe(122_640);
  });

  test.each([
    ['pm25', 26, 30],
    ['pm10', 45, 52],
    ['no2', 26, 30],
    ['so2', 5, 7],
    ['co', 0.6, 0.8],
  ] as const)('the annual mean of %s lies between %f and %f', (pollutant, least, most) => {
    expect(annual(seen, pollutant)).toBeGreaterThan(least);
    expect(annual(seen, pollutant)).toBeLessThan(most);
  });

  test('柯桥区 has the dirtiest air and 新昌县 the cleanest', () => {
    const [worst = NaN, ...others] = ['柯桥', '越城', '上虞', '诸暨', '嵊州', '新昌'].map((district) =>
      annual(seen, 'pm25', district),
    );
    expect(worst).toBeGreaterThan(Math.max(...others));
    expect(others.at(-1)).toBe(Math.min(...others));
  });

  test('90 to 97 % of the days are good, and both particles and ozone spoil some', () => {
    const bad = (['pm25', 'pm10', 'no2', 'o3'] as const).map((name) => daysAbove(seen, name, good[name]));
    expect(isBetween(1 - new Set(bad.flat()).size / 365, 0.9, 0.97)).toBe(true);
    expect(daysAbove(seen, 'pm25', good.pm25).length).toBeGreaterThan(4);
    expect(daysAbove(seen, 'o3', good.o3).length).toBeGreaterThan(4);
  });

  test('particles spoil the cold months, ozone the warm ones', () => {
    const isWarm = (day: number): boolean => isBetween(day, 90, 300);
    const winter = daysAbove(seen, 'pm25', good.pm25).filter((day) => !isWarm(day));
    const summer = daysAbove(seen, 'o3', good.o3).filter(isWarm);
    expect(winter).toEqual(daysAbove(seen, 'pm25', good.pm25));
    expect(summer).toEqual(daysAbove(seen, 'o3', good.o3));
  });

  test('a few days are moderately polluted, none is worse than that', () => {
    const moderateDays = [...daysAbove(seen, 'pm25', moderate.pm25), ...daysAbove(seen, 'o3', moderate.o3)];
    expect(isBetween(moderateDays.length, 1, 7)).toBe(true);
    expect([...daysAbove(seen, 'pm25', 150), ...daysAbove(seen, 'o3', 265)]).toEqual([]);
  });

  test('no hour is absurd', () => {
    for (const station of stationsOf(seen)) {
      for (const name of pollutants) {
        const values = station[name].filter((value) => value !== undefined);
        expect(values.every((value) => value > 0 && value < 350)).toBe(true);
      }
      const ratios = station.pm10.map((pm10 = NaN, hour) => pm10 / (station.pm25[hour] ?? NaN));
      expect(ratios.every((ratio) => Number.isNaN(ratio) || ratio >= leastRatio)).toBe(true);
    }
  });

  test('every station loses half a per cent to one per cent of its hours, incidents aside', () => {
    const { outage, brownout, frozen } = incidentsOf(year);
    for (const [name, { pm25 }] of seen.stations) {
      if ([outage.station, brownout.station, frozen.station].includes(name)) continue;
      expect(isBetween(pm25.filter((value) => value === undefined).length / pm25.length, 0.004, 0.011)).toBe(
        true,
      );
    }
  });

  test('one station is silent for three days, another has days below 20 hours', () => {
    const { outage, brownout } = incidentsOf(year);
    const invalidDays = (name: string): number =>
      cityDays(
        [...seen.stations].filter(([key]) => key === name).map(([, station]) => station),
        'pm25',
      ).filter((value) => value === undefined).length;
    expect(invalidDays(outage.station)).toBe(3);
    expect(invalidDays(brownout.station)).toBe(8);
  });

  test('only the frozen instrument repeats itself', () => {
    const limits = { pm25: 24, pm10: 24, no2: 24, o3: 24, so2: 72, co: 48 };
    const { frozen } = incidentsOf(year);
    for (const [name, station] of seen.stations) {
      const isFrozen = name === frozen.station;
      expect(longestRun(wholeHours(station)) >= (isFrozen ? 60 : 6)).toBe(isFrozen);
      if (isFrozen) continue;
      for (const pollutant of pollutants)
        expect(longestRun(station[pollutant])).toBeLessThan(limits[pollutant]);
    }
  });
});
