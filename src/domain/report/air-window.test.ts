import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../calendar.ts';
import { month, monthsToDate } from '../month.ts';
import { roundHalfEven } from '../rounding.ts';
import { airWindow, daysNeeded, valueDays } from './air-window.ts';
import { areaMonth, EXAMPLE_RULES, type ValuesOn } from './example-month.ts';

const [oldRule = expect.fail('no rule'), newRule = expect.fail('no rule')] = EXAMPLE_RULES;

const dayOf = (day: CalendarDay) => Number(day.slice(8));

/** PM2.5 is missing on the first days of each month. */
const without = (count: number): ValuesOn => {
  return (day) => (dayOf(day) <= count ? { pm25: null } : {});
};

describe('the days that a month needs', () => {
  test.each([
    ['2025-02', 25],
    ['2024-02', 25],
    ['2026-04', 27],
    ['2026-12', 27],
  ])('of %s are %i', (name, days) => {
    expect(daysNeeded(month(name))).toBe(days);
  });

  test.each([
    ['2026-01', 4, 27, 20],
    ['2026-01', 5, 26, null],
    ['2026-04', 3, 27, 20],
    ['2026-04', 4, 26, null],
    ['2025-02', 3, 25, 20],
    ['2025-02', 4, 24, null],
    ['2024-02', 4, 25, 20],
    ['2024-02', 5, 24, null],
  ])('%s without %i days has %i and the mean %s', (name, count, days, mean) => {
    const own = areaMonth(name, without(count));
    const { concentrations, gaps } = airWindow('city', [own], oldRule);
    expect(valueDays(own, 'pm25')).toBe(days);
    expect(concentrations).toMatchObject({ pm25: mean, pm10: 30 });
    expect(gaps.pm25).toBe(mean === null ? 'too-few-days' : undefined);
  });
});

describe('a month', () => {
  test('of excellent days is counted and needs no reasons', () => {
    expect(airWindow('keqiao', [areaMonth('2025-10')], oldRule)).toEqual({
      area: 'keqiao',
      validDays: 31,
      byLevel: { 1: 31, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
      primaryDays: { pm25: 0, pm10: 0, o3: 0, no2: 0, so2: 0, co: 0 },
      goodShare: 100,
      compositeIndex: 2.08,
      concentrations: { pm25: 20, pm10: 30, o3: 60, no2: 20, so2: 5, co: 0.5 },
      gaps: {},
    });
  });

  test('has the index of its printed concentrations by the rule given', () => {
    expect(airWindow('city', [areaMonth('2025-10')], newRule).compositeIndex).toBe(2.25);
  });

  test.each([
    [20, 21, 20], // half: to even
    [21, 22, 22],
    [20, 20.98, 20],
    [20, 21.02, 21],
  ])('of as many days of %f as of %f has the mean %i', (one, other, mean) => {
    const valuesOn: ValuesOn = (day) => ({ pm25: dayOf(day) % 2 ? one : other });
    expect(airWindow('city', [areaMonth('2026-04', valuesOn)], oldRule).concentrations.pm25).toBe(mean);
  });

  test('a mean of thirds is not cut short before it is rounded', () => {
    const valuesOn: ValuesOn = (day) => ({ pm25: 20 + (dayOf(day) % 3) / 2 });
    expect(airWindow('city', [areaMonth('2026-04', valuesOn)], oldRule).concentrations.pm25).toBe(20);
  });

  test('shares are of the valid days alone', () => {
    const valuesOn: ValuesOn = (day) => {
      if (dayOf(day) <= 2) return { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null };
      return dayOf(day) === 3 ? { pm25: 90 } : {};
    };
    const window = airWindow('city', [areaMonth('2025-10', valuesOn)], oldRule);
    expect(window).toMatchObject({ validDays: 29, goodShare: 96.6, primaryDays: { pm25: 1 } });
  });
});

describe('what is missing has a reason', () => {
  test('nothing measured of one: it and the index', () => {
    const { compositeIndex, gaps } = airWindow(
      'city',
      [areaMonth('2025-10', () => ({ so2: null }))],
      oldRule,
    );
    expect(compositeIndex).toBeNull();
    expect(gaps).toEqual({ so2: 'not-measured', compositeIndex: 'not-measured' });
  });

  test('since 2026 a day without one has no index, and a share of no days is missing too', () => {
    const window = airWindow('city', [areaMonth('2026-10', () => ({ so2: null }))], newRule);
    expect(window).toMatchObject({ validDays: 0, goodShare: null, concentrations: { pm25: 20, so2: null } });
    expect(window.gaps).toEqual({
      so2: 'not-measured',
      compositeIndex: 'not-measured',
      goodShare: 'too-few-days',
    });
  });

  test('nothing measured at all', () => {
    const nothing = { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null };
    const { gaps } = airWindow('city', [areaMonth('2026-10', () => nothing)], newRule);
    expect(new Set(Object.values(gaps))).toEqual(new Set(['not-measured']));
    expect(Object.keys(gaps)).toHaveLength(8);
  });
});

describe('the year to date', () => {
  /** Whole numbers that jump about. */
  const jumping = (day: CalendarDay, most: number) => (Number(day.replaceAll('-', '')) * 7919) % most;
  const valuesOn: ValuesOn = (day) => ({
    pm25: jumping(day, 97),
    pm10: jumping(day, 151),
    o3: jumping(day, 211),
    no2: jumping(day, 61),
    so2: jumping(day, 13),
    co: jumping(day, 17) / 10,
  });
  const months = monthsToDate(month('2026-10')).map((name) => areaMonth(name, valuesOn));
  const days = months.flatMap((own) => own.days.map(({ day }) => day));
  const window = airWindow('city', months, newRule);

  test('has the mean of all its days, not of its months', () => {
    const sum = days.reduce((total, day) => total + (valuesOn(day).pm25 ?? 0), 0);
    expect(days).toHaveLength(304);
    expect(window.concentrations.pm25).toBe(roundHalfEven(new Big(sum).div(304), 0).toNumber());
  });

  test.each([
    ['o3', 90, 0],
    ['co', 95, 1],
  ] as const)('has the percentile of all its days: %s, %i', (pollutant, percent, decimals) => {
    const sorted = days
      .map((day) => Math.round((valuesOn(day)[pollutant] ?? 0) * 10))
      .toSorted((a, b) => a - b);
    // HJ 663-2013 annex A, in thousandths: k = 1 + (n − 1) p.
    const place = ((sorted.length - 1) * percent) / 100;
    const [lower = 0, upper = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    const exact = new Big(lower).plus(new Big(upper - lower).times(new Big(303 * percent).mod(100)).div(100));
    expect(window.concentrations[pollutant]).toBe(roundHalfEven(exact.div(10), decimals).toNumber());
  });

  test('has the days of its months', () => {
    const each = months.map((own) => airWindow('city', [own], newRule));
    const sum = each.reduce((total, { validDays }) => total + (validDays ?? 0), 0);
    const moderate = each.reduce((total, { byLevel }) => total + (byLevel?.[3] ?? 0), 0);
    expect([window.validDays, window.byLevel?.[3]]).toEqual([sum, moderate]);
    expect(moderate).toBeGreaterThan(0);
  });

  test('one month of too few days leaves it without a mean, and its days are counted all the same', () => {
    const short = [...months.slice(0, 5), areaMonth('2026-06', without(4)), ...months.slice(6)];
    const { concentrations, gaps, validDays } = airWindow('city', short, newRule);
    expect([concentrations.pm25, gaps.pm25, gaps.compositeIndex]).toEqual([
      null,
      'too-few-days',
      'too-few-days',
    ]);
    expect([concentrations.pm10 !== null, validDays]).toEqual([true, 300]);
  });
});
