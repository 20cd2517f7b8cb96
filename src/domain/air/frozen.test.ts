import { describe, expect, test } from 'vitest';
import { frozenRuns } from '#src/domain/air/frozen.ts';
import { perPollutant, type PerPollutant, type Pollutant } from '#src/domain/air/pollutant.ts';
import type { Reading } from '#src/domain/air/reading.ts';

const HOURS = 120;

/** Readings that change every hour, with a stretch that repeats one value. */
function series(still: Partial<Record<Pollutant, readonly [number, number]>>): PerPollutant<Reading[]> {
  return perPollutant((pollutant) => {
    const [from, to] = still[pollutant] ?? [0, 0];
    return Array.from({ length: HOURS }, (_, hour) => (hour >= from && hour < to ? 7 : 10 + (hour % 2)));
  });
}

const together = (from: number, to: number) => perPollutant(() => [from, to] as const);

test('air that changes is not frozen', () => {
  expect(frozenRuns(series({}))).toEqual(perPollutant(() => []));
});

describe('one instrument', () => {
  test.each<[Pollutant, number, boolean]>([
    ['pm25', 23, false],
    ['pm25', 24, true],
    ['o3', 23, false],
    ['o3', 24, true],
    ['co', 71, false],
    ['co', 72, true],
    ['so2', 95, false],
    ['so2', 96, true],
  ])('%s that repeats for %i hours is frozen: %s', (pollutant, hours, isFrozen) => {
    const runs = frozenRuns(series({ [pollutant]: [10, 10 + hours] }));
    expect(runs[pollutant]).toEqual(isFrozen ? [{ from: 10, to: 10 + hours }] : []);
    expect(runs.no2).toEqual([]);
  });

  test('a missing hour ends a run', () => {
    const readings = series({ pm10: [10, 40] });
    readings.pm10[25] = null;
    expect(frozenRuns(readings).pm10).toEqual([]);
  });

  test('missing hours are no repetition', () => {
    const readings = { ...series({}), no2: Array.from({ length: HOURS }, () => null) };
    expect(frozenRuns(readings).no2).toEqual([]);
  });

  test('two runs stay two, and one can begin and end the series', () => {
    const readings = series({ pm25: [0, 30] });
    readings.pm25.fill(9, 90);
    expect(frozenRuns(readings).pm25).toEqual([
      { from: 0, to: 30 },
      { from: 90, to: 120 },
    ]);
  });
});

describe('all instruments of a station', () => {
  test('six identical hours together are frozen', () => {
    expect(frozenRuns(series(together(10, 16)))).toEqual(perPollutant(() => [{ from: 10, to: 16 }]));
  });

  test('five are not', () => {
    expect(frozenRuns(series(together(10, 15)))).toEqual(perPollutant(() => []));
  });

  test('one that moves shows that the station works', () => {
    expect(frozenRuns(series({ ...together(10, 20), pm25: [0, 0] })).no2).toEqual([]);
  });

  test('one that is missing does not', () => {
    const readings = { ...series(together(10, 20)), so2: Array.from({ length: HOURS }, () => null) };
    const runs = frozenRuns(readings);
    expect([runs.pm25, runs.so2]).toEqual([[{ from: 10, to: 20 }], []]);
  });

  test('two instruments alone are too few to tell', () => {
    const missing = Array.from({ length: HOURS }, () => null);
    const readings = { ...series(together(10, 20)), pm10: missing, o3: missing, no2: missing, so2: missing };
    expect(frozenRuns(readings).pm25).toEqual([]);
  });
});

test('a run of one instrument swallows the shorter run of all', () => {
  const runs = frozenRuns(series({ ...together(20, 30), pm25: [10, 60] }));
  expect([runs.pm25, runs.no2]).toEqual([[{ from: 10, to: 60 }], [{ from: 20, to: 30 }]]);
});

test('an empty series has no runs', () => {
  expect(frozenRuns(perPollutant(() => []))).toEqual(perPollutant(() => []));
});
