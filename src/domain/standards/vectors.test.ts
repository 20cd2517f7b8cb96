import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { aqiOf } from '#src/domain/air/aqi.ts';
import { exampleMean } from '#src/domain/air/example-mean.ts';
import { iaqiOf } from '#src/domain/air/iaqi.ts';
import { levelOf } from '#src/domain/air/level.ts';
import { concentrationOfMean } from '#src/domain/air/mean.ts';
import { percentileOf } from '#src/domain/air/percentile.ts';
import { perPollutant, POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { changeOf } from '#src/domain/comparison.ts';
import { percentOf, roundHalfEven } from '#src/domain/rounding.ts';
import { HJ633_2012 } from './hj633-2012.ts';
import { HJ633_2026 } from './hj633-2026.ts';
import {
  byPollutant,
  columnOf,
  hasVectors,
  vectors,
  type PercentileVector,
  type RateVector,
  type Vector,
} from './vectors.ts';

/** Vectors that hold nothing to compute, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'ratio-yoy': 'a printed sentence; its bases were worked back from it',
};

const standardOf = ({ standard }: Vector) => (standard.endsWith('2026') ? HJ633_2026 : HJ633_2012);
const sorted = (names: readonly string[]) => names.map((name) => columnOf(name).pollutant).toSorted();

function tryReport(vector: Vector) {
  const { input, report, expected } = vector;
  const values = byPollutant(input);
  const concentrations = perPollutant((pollutant) => values.get(pollutant) ?? null);
  const judged = aqiOf(standardOf(vector), report === 'daily' ? 'daily' : 'hourly', concentrations);
  const greatest = Math.max(...POLLUTANTS.map((pollutant) => judged.iaqi[pollutant] ?? 0));
  expect(greatest).toBe(expected.AQI_computed ?? expected.AQI);
  expect(judged.aqi ?? 'NA').toBe(expected.AQI_published ?? expected.AQI);
  expect(judged.primary.toSorted()).toEqual(sorted(expected.primary ?? []));
  if (expected.level !== undefined) expect(judged.level).toBe(expected.level);
  const indices = Object.entries(expected.IAQI ?? {});
  expect(indices.map(([name]) => [name, judged.iaqi[columnOf(name).pollutant]])).toEqual(indices);
}

/** Where only the indices are known, the maximum is judged. */
function tryIndices({ input_IAQI = {}, expected }: Vector) {
  const aqi = Math.max(...Object.values(input_IAQI));
  const primary = Object.keys(input_IAQI).filter((name) => input_IAQI[name] === aqi);
  expect({ AQI: aqi, level: levelOf(aqi), primary }).toMatchObject({
    AQI: expected.AQI,
    level: expected.level,
    primary: expected.primary,
  });
}

function tryColumn(vector: Vector) {
  const [[key = '', value = ''] = []] = Object.entries(vector.input ?? {});
  const { pollutant, averaging } = columnOf(key);
  const index = iaqiOf(standardOf(vector), averaging ?? 'daily', pollutant, new Big(value));
  expect([averaging === null, index]).toEqual([false, vector.expected.IAQI]);
}

function tryRounding({ input = {}, expected }: Vector) {
  const decimals = Number(input['decimals']);
  expect(roundHalfEven(new Big(input['value'] ?? ''), decimals).toFixed(decimals)).toBe(expected.rounded);
}

function tryVector(vector: Vector) {
  if (vector.input_IAQI) tryIndices(vector);
  else if (vector.report === 'iaqi') tryColumn(vector);
  else if (vector.report.startsWith('rounding')) tryRounding(vector);
  else tryReport(vector);
}

function tryPercentile({ input: { values, p }, expected }: PercentileVector) {
  const last = typeof values === 'string' ? Number(values.split('..')[1]) : 0;
  const list = typeof values === 'string' ? Array.from({ length: last }, (_, index) => index + 1) : values;
  expect(concentrationOfMean(percentileOf(list.map(exampleMean), p)).toNumber()).toBe(expected);
}

function tryRate({ input, expected }: RateVector) {
  const { effective_days: days = 0, good_days: good, exceed_days: exceed = 0, now, base } = input;
  const change = changeOf(now ?? null, base ?? null);
  const share = percentOf(new Big(good ?? days - exceed), new Big(days));
  expect(
    change ? `${change.direction === 'up' ? '上升' : '下降'}${change.percent.toFixed(1)}%` : `${share}%`,
  ).toBe(expected);
}

describe.skipIf(!hasVectors)('the vectors beside the project', () => {
  const tried = new Set<unknown>();
  const keep = <T>(tryOne: (vector: T) => void) => {
    return (vector: T) => {
      tryOne(vector);
      tried.add(vector);
    };
  };

  test.each(vectors.aqi_hj633_2012)('2012: $id', keep(tryVector));
  test.each(vectors.aqi_hj633_2026)('2026: $id', keep(tryVector));
  test.each(vectors.percentile)('percentile: $id', keep(tryPercentile));
  test.each(vectors.rates_and_changes.filter(({ id }) => !LEFT_OUT[id]))('rate: $id', keep(tryRate));

  test('none of them is left out without a reason', () => {
    const { aqi_hj633_2012, aqi_hj633_2026, percentile, rates_and_changes } = vectors;
    const wanted = [aqi_hj633_2012, aqi_hj633_2026, percentile, rates_and_changes].flat();
    expect(tried.size).toBe(wanted.length - Object.keys(LEFT_OUT).length);
    expect(wanted.filter((vector) => !tried.has(vector)).map(({ id }) => id)).toEqual(Object.keys(LEFT_OUT));
  });
});
