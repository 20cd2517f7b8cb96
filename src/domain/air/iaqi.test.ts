import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import type { Averaging } from '#src/domain/air/averaging.ts';
import { iaqiOf } from '#src/domain/air/iaqi.ts';
import { POLLUTANTS, type Pollutant } from '#src/domain/air/pollutant.ts';
import { HJ633_2012 } from '#src/domain/standards/hj633-2012.ts';
import { HJ633_2026 } from '#src/domain/standards/hj633-2026.ts';

const STANDARDS = { 2012: HJ633_2012, 2026: HJ633_2026 };
type Case = [2012 | 2026, Averaging, Pollutant, string, number | null];

function expectIaqi(...[year, averaging, pollutant, concentration, expected]: Case) {
  expect(iaqiOf(STANDARDS[year], averaging, pollutant, new Big(concentration))).toBe(expected);
}

describe('carbon monoxide, where binary fractions give one too many', () => {
  test.each<Case>([
    [2012, 'daily', 'co', '2.2', 55],
    [2026, 'daily', 'co', '2.2', 55],
    [2026, 'hourly', 'co', '65.4', 218],
    [2026, 'hourly', 'co', '66.9', 223],
    [2026, 'hourly', 'co', '129.3', 431],
    [2026, 'hourly', 'co', '148.8', 496],
  ])('%i %s %s of %s is %i', expectIaqi);
});

describe('above the last breakpoint', () => {
  test.each<Case>([
    [2012, 'hourly', 'so2', '800', 200],
    [2012, 'hourly', 'so2', '801', null],
    [2026, 'hourly', 'so2', '801', 200],
    [2012, 'daily', 'so2', '801', 201],
    [2012, 'daily', 'o3', '800', 300],
    [2012, 'daily', 'o3', '801', null],
    [2026, 'daily', 'o3', '801', 300],
    [2026, 'daily', 'o3', '1200', 300],
    [2026, 'hourly', 'o3', '801', 301],
    [2012, 'daily', 'pm25', '501', 500],
    [2026, 'hourly', 'pm10', '9999', 500],
    [2026, 'daily', 'co', '60.1', 500],
    [2012, 'daily', 'no2', '941', 500],
    [2026, 'hourly', 'no2', '3841', 500],
    [2012, 'daily', 'so2', '2621', 500],
    [2026, 'hourly', 'o3', '1201', 500],
  ])('%i %s %s of %s is %s', expectIaqi);
});

describe('what changed in 2026', () => {
  test.each<Case>([
    [2012, 'daily', 'pm25', '75', 100],
    [2026, 'daily', 'pm25', '75', 114],
    [2026, 'daily', 'pm25', '60', 100],
    [2012, 'daily', 'pm10', '150', 100],
    [2026, 'daily', 'pm10', '120', 100],
    [2026, 'daily', 'pm10', '121', 101],
  ])('%i %s %s of %s is %i', expectIaqi);
});

describe('concentrations with decimals', () => {
  test.each<Case>([
    [2026, 'daily', 'pm25', '60.5', 100],
    [2026, 'daily', 'pm25', '60.51', 101],
    [2026, 'daily', 'pm25', '35.5', 52],
    [2026, 'daily', 'co', '2.05', 50],
    [2026, 'daily', 'co', '2.15', 55],
    [2026, 'daily', 'o3', '800.5', 300],
    [2026, 'hourly', 'pm25', '0.5', 0],
  ])('%i rounds half to even first: %s %s of %s is %i', expectIaqi);

  test.each<Case>([
    [2012, 'daily', 'pm25', '75.1', 101],
    [2012, 'daily', 'pm25', '35.000001', 51],
    [2012, 'hourly', 'so2', '800.1', null],
    [2012, 'hourly', 'co', '0.001', 1],
  ])('%i takes them as they are and rounds the index up: %s %s of %s is %s', expectIaqi);
});

test.each(POLLUTANTS)('nothing of %s is index 0', (pollutant) => {
  expect(iaqiOf(HJ633_2012, 'daily', pollutant, new Big(0))).toBe(0);
  expect(iaqiOf(HJ633_2026, 'hourly', pollutant, new Big(0))).toBe(0);
});

test('a negative concentration is named', () => {
  expect(() => iaqiOf(HJ633_2026, 'daily', 'so2', new Big('-0.1'))).toThrow(
    new RangeError('Negative concentration of so2: -0.1.'),
  );
});
