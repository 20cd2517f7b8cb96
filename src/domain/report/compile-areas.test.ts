import { describe, expect, test } from 'vitest';
import type { PlaceSeries } from '../air/network.ts';
import { concentrationOfMean } from '../air/mean.ts';
import { perPollutant, POLLUTANTS } from '../air/pollutant.ts';
import type { Reading } from '../air/reading.ts';
import { addDays, calendarDay, daysBetween, epochDayOf, type CalendarDay } from '../calendar.ts';
import { daysOfMonth, month } from '../month.ts';
import { daysOfWeek, weekOf, weeksBetween } from '../week.ts';
import { compileAreas } from './compile-areas.ts';
import { compileWeek } from './compile-week.ts';
import { exampleStation, exampleWhole } from './example-network.ts';

const MARGIN = 4;
const FIRST = calendarDay('2026-02-10');
const DAYS = 70;
const DISTRICTS = ['yuecheng', 'keqiao'];

/** Whole numbers that jump about, so that nothing is frozen but what is made so. */
function jumping(hour: number, seed: number): Reading {
  return (((hour * 7919 + seed * 104_729) % 83) + 5) * 1_000_000;
}

type Fill = readonly [from: string, hours: number];

/** A station over all days; its readings of SO2 and PM2.5 stand still from some moments on. */
function station(
  name: string,
  area: string,
  seed: number,
  so2: readonly Fill[] = [],
  pm25: readonly Fill[] = [],
) {
  const series = perPollutant((pollutant) => {
    const own = Array.from({ length: DAYS * 24 }, (_, hour) =>
      jumping(hour, seed + POLLUTANTS.indexOf(pollutant)),
    );
    const fills = pollutant === 'so2' ? so2 : pollutant === 'pm25' ? pm25 : [];
    for (const [from, hours] of fills) {
      const start = (epochDayOf(calendarDay(from)) - epochDayOf(FIRST)) * 24 + 7;
      own.fill(9_000_000, start, start + hours);
    }
    return own;
  });
  return { place: { name, area, kind: 'station' as const }, firstDay: FIRST, series };
}

/** The network as it is read for some days: with four days on either side. */
function around(network: readonly PlaceSeries[], days: readonly CalendarDay[]): PlaceSeries[] {
  const first = addDays(days[0] ?? FIRST, -MARGIN);
  const from = (epochDayOf(first) - epochDayOf(FIRST)) * 24;
  return network.map(({ place, series }) => ({
    place,
    firstDay: first,
    series: perPollutant((pollutant) =>
      series[pollutant].slice(from, from + (days.length + 2 * MARGIN) * 24),
    ),
  }));
}

describe('the days of a month', () => {
  const network = [
    // Over both ends of the month and over a Sunday; the least that counts as frozen, and one hour less.
    station('甲', 'yuecheng', 1, [
      ['2026-02-26', 96],
      ['2026-03-29', 96],
    ]),
    station('乙', 'yuecheng', 2, [['2026-03-05', 140]], [['2026-03-14', 24]]),
    station('丙', 'keqiao', 3, [['2026-02-26', 95]], [['2026-03-31', 24]]),
  ];
  const days = daysOfMonth(month('2026-03'));
  const { areas, frozen } = compileAreas(days, around(network, days), DISTRICTS);
  const weeks = weeksBetween(weekOf(calendarDay('2026-03-01')), weekOf(calendarDay('2026-03-31')));

  test.each(weeks)('are those of %s', (week) => {
    const weekly = compileWeek(week, around(network, daysOfWeek(week)), DISTRICTS);
    const shared = daysOfWeek(week).filter((day) => days.includes(day));
    const picked = (list: typeof weekly.areas | typeof areas) =>
      list.map(({ area, basis, expected, days: own }) => {
        return { area, basis, expected, days: own.filter(({ day }) => shared.includes(day)) };
      });
    expect(picked(areas)).toEqual(picked(weekly.areas));
    expect(picked(areas)[0]?.days).toHaveLength(shared.length);
  });

  test('are frozen where they touch a stretch that begins before or ends after', () => {
    const gaps = areas.find(({ area }) => area === 'keqiao')?.days.map((day) => day.gaps);
    expect([gaps?.[0]?.so2, gaps?.at(-1)?.pm25]).toEqual([undefined, 'frozen']);
    expect(frozen.map(({ place, from, to, hours }) => `${place} ${from} ${to} ${hours}`)).toEqual([
      '甲 2026-02-26 2026-03-02 96',
      '甲 2026-03-29 2026-04-02 96',
      '乙 2026-03-14 2026-03-15 24',
      '乙 2026-03-05 2026-03-11 140',
      '丙 2026-03-31 2026-04-01 24',
    ]);
  });

  test('have their values before rounding', () => {
    const [city] = areas;
    expect(city?.values).toHaveLength(31);
    for (const [index, day] of city?.days.entries() ?? []) {
      const exact = city?.values[index]?.pm10.value;
      const before = exact ? concentrationOfMean(exact).toNumber() : NaN;
      expect(Math.abs(before - (day.concentrations.pm10 ?? NaN))).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('areas', () => {
  const days = daysBetween(calendarDay('2019-02-04'), calendarDay('2019-02-05'));
  const named = (network: readonly PlaceSeries[]) =>
    compileAreas(days, network, DISTRICTS).areas.map(({ area, basis }) => `${area} ${basis}`);

  test('a district with rows of its own is taken as given, the city from all stations', () => {
    const network = [exampleStation('甲', 'yuecheng', 40), exampleWhole('keqiao', 60)];
    expect(named(network)).toEqual(['city stations', 'yuecheng stations', 'keqiao hours']);
  });

  test('a city without stations or rows of its own is not there', () => {
    expect(named([exampleWhole('keqiao', 60)])).toEqual(['keqiao hours']);
  });

  test('no days, no figures', () => {
    const { areas, frozen } = compileAreas([], [exampleWhole('city', 60)], DISTRICTS);
    expect([areas[0]?.days, frozen]).toEqual([[], []]);
  });
});
