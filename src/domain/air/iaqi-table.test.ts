import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import type { Averaging } from '#src/domain/air/averaging.ts';
import { iaqiOf } from '#src/domain/air/iaqi.ts';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { AqiStandard } from '#src/domain/standards/aqi-standard.ts';
import { HJ633_2012 } from '#src/domain/standards/hj633-2012.ts';
import { HJ633_2026 } from '#src/domain/standards/hj633-2026.ts';

const SCALE = [0n, 50n, 100n, 150n, 200n, 300n, 400n, 500n];

type Table = readonly (readonly [Averaging, Pollutant, string])[];

/** Columns that both editions share, as printed in HJ 633—2026 table 3 and HJ 633-2012 table 1. */
const COMMON: Table = [
  ['daily', 'so2', '0 50 150 475 800 1600 2100 2620'],
  ['hourly', 'so2', '0 150 500 650 800'],
  ['daily', 'no2', '0 40 80 180 280 565 750 940'],
  ['hourly', 'no2', '0 100 200 700 1200 2340 3090 3840'],
  ['daily', 'co', '0 2 4 14 24 36 48 60'],
  ['hourly', 'co', '0 5 10 35 60 90 120 150'],
  ['daily', 'o3', '0 100 160 215 265 800'],
  ['hourly', 'o3', '0 160 200 300 400 800 1000 1200'],
];

const OF_2012: Table = [
  ...COMMON,
  ['daily', 'pm10', '0 50 150 250 350 420 500 600'],
  ['hourly', 'pm10', '0 50 150 250 350 420 500 600'],
  ['daily', 'pm25', '0 35 75 115 150 250 350 500'],
  ['hourly', 'pm25', '0 35 75 115 150 250 350 500'],
];

const OF_2026: Table = [
  ...COMMON,
  ['daily', 'pm10', '0 50 120 250 350 420 500 600'],
  ['hourly', 'pm10', '0 50 120 250 350 420 500 600'],
  ['daily', 'pm25', '0 35 60 115 150 250 350 500'],
  ['hourly', 'pm25', '0 35 60 115 150 250 350 500'],
];

/** HJ 633 formula (1) in whole tenths, rounded up. */
function expectedIaqi(breakpoints: readonly bigint[], tenths: bigint): bigint {
  if (tenths === 0n) return 0n;
  const upper = breakpoints.findIndex((breakpoint) => tenths <= breakpoint * 10n);
  const [low, high] = [breakpoints[upper - 1] ?? 0n, breakpoints[upper] ?? 0n];
  const [lowIndex, highIndex] = [SCALE[upper - 1] ?? 0n, SCALE[upper] ?? 0n];
  const numerator = (highIndex - lowIndex) * (tenths - low * 10n);
  const denominator = (high - low) * 10n;
  return lowIndex + (numerator + denominator - 1n) / denominator;
}

/** Every concentration that a report can print, in tenths: whole micrograms, tenths of a milligram of CO. */
function displayable(pollutant: Pollutant, last: bigint): bigint[] {
  const step = pollutant === 'co' ? 1n : 10n;
  return Array.from({ length: Number((last * 10n) / step) + 1 }, (_, index) => BigInt(index) * step);
}

function differences(
  standard: AqiStandard,
  averaging: Averaging,
  pollutant: Pollutant,
  column: string,
): string[] {
  const breakpoints = column.split(' ').map(BigInt);
  return displayable(pollutant, breakpoints.at(-1) ?? 0n).flatMap((tenths) => {
    const concentration = new Big(tenths).div(10);
    const [expected, actual] = [
      expectedIaqi(breakpoints, tenths),
      iaqiOf(standard, averaging, pollutant, concentration),
    ];
    return BigInt(actual ?? -1) === expected ? [] : [`${concentration}: ${actual} instead of ${expected}`];
  });
}

describe.each<[string, AqiStandard, Table]>([
  ['2012', HJ633_2012, OF_2012],
  ['2026', HJ633_2026, OF_2026],
])('every displayable concentration by %s', (_, standard, table) => {
  test.each(table)('%s %s agrees with integer arithmetic', (averaging, pollutant, column) => {
    expect(differences(standard, averaging, pollutant, column)).toEqual([]);
  });

  test.each(table)('%s %s has the printed breakpoints', (averaging, pollutant, column) => {
    expect(standard.columns[averaging][pollutant].breakpoints.join(' ')).toBe(column);
  });
});
