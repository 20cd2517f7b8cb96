import { describe, expect, test } from 'vitest';
import { perPollutant, type Pollutant } from '#src/domain/air/pollutant.ts';
import type { Place } from '#src/domain/air/network.ts';
import type { Reading } from '#src/domain/air/reading.ts';
import { addDays, calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { createHourlyStore } from './hourly-store.ts';

const DAY = calendarDay('2019-02-04');
const START = epochDayOf(DAY) * 24;
const STATION: Place = { name: '甲站', area: 'yuecheng', kind: 'station' };
const OTHER: Place = { name: '丙站', area: 'keqiao', kind: 'station' };

/** One day before DAY, DAY itself and one day after it. */
const store = () => createHourlyStore(START - 24, 72);

function readings(values: Partial<Record<Pollutant, Reading>> = {}) {
  return perPollutant((pollutant) => values[pollutant] ?? null);
}

describe('putting rows', () => {
  test('a row is new once', () => {
    const hours = store();
    expect(hours.put(STATION, START, readings({ pm25: 5 }), { file: 0, line: 2 })).toBe('new');
    expect(hours.put(STATION, START, readings({ pm25: 5 }), { file: 1, line: 9 })).toBe('same');
    expect(hours.put(OTHER, START, readings({ pm25: 6 }), { file: 0, line: 3 })).toBe('new');
  });

  test.each([
    ['another value', { pm25: 6 }],
    ['a value where none was', { pm25: 5, co: 1 }],
    ['none where a value was', {}],
  ])('a row with %s names where the first one stands', (_, values) => {
    const hours = store();
    hours.put(STATION, START, readings({ pm25: 5 }), { file: 3, line: 1_000_000 });
    const origin = { file: 3, line: 1_000_000 };
    expect(hours.put(STATION, START, readings(values), { file: 4, line: 2 })).toEqual(origin);
  });

  test('of two that disagree the first is kept', () => {
    const hours = store();
    hours.put(STATION, START, readings({ pm25: 5 }), { file: 0, line: 2 });
    hours.put(STATION, START, readings({ pm25: 6 }), { file: 0, line: 3 });
    expect(hours.series(DAY, DAY, 0)[0]?.series.pm25[0]).toBe(5);
  });

  test('an empty row is a row', () => {
    const hours = store();
    expect(hours.put(STATION, START + 1, readings(), { file: 0, line: 2 })).toBe('new');
    expect(hours.put(STATION, START + 1, readings(), { file: 0, line: 3 })).toBe('same');
    expect([hours.hasRow(START), hours.hasRow(START + 1)]).toEqual([false, true]);
  });

  test('a station and an area of one name are two places', () => {
    const hours = store();
    hours.put({ ...STATION, kind: 'area' }, START, readings({ pm25: 5 }), { file: 0, line: 2 });
    expect(hours.put(STATION, START, readings({ pm25: 6 }), { file: 0, line: 3 })).toBe('new');
  });
});

describe('the series of a period', () => {
  const hours = store();
  hours.put(STATION, START - 24, readings({ pm25: 1 }), { file: 0, line: 2 });
  hours.put(STATION, START, readings({ pm25: 2, co: 0 }), { file: 0, line: 3 });
  hours.put(STATION, START + 23, readings({ pm25: 3 }), { file: 0, line: 4 });
  hours.put(OTHER, START + 24, readings({ pm25: 4 }), { file: 0, line: 5 });

  test('has every hour of its days, what is missing as null', () => {
    const [station, ...others] = hours.series(DAY, DAY, 0);
    expect(station?.place).toEqual(STATION);
    expect(station?.firstDay).toBe(DAY);
    expect(station?.series.pm25).toEqual([2, ...Array.from({ length: 22 }, () => null), 3]);
    expect(station?.series.co).toEqual([0, ...Array.from({ length: 23 }, () => null)]);
    expect(others).toEqual([]);
  });

  test('has its margin on either side', () => {
    const [station] = hours.series(DAY, DAY, 1);
    expect(station?.firstDay).toBe(addDays(DAY, -1));
    expect(station?.series.pm25).toHaveLength(72);
    expect([0, 24, 47].map((hour) => station?.series.pm25[hour])).toEqual([1, 2, 3]);
  });

  test('has no place that only has rows in its margin', () => {
    expect(hours.series(DAY, DAY, 1).map(({ place }) => place.name)).toEqual(['甲站']);
    const next = addDays(DAY, 1);
    expect(hours.series(next, next, 0).map(({ place }) => place.name)).toEqual(['丙站']);
  });
});

describe('the presence in a period', () => {
  const hours = store();
  hours.put(STATION, START - 1, readings({ pm25: 1 }), { file: 0, line: 2 });
  hours.put(STATION, START, readings(), { file: 0, line: 3 });
  hours.put(STATION, START + 22, readings({ pm25: 3 }), { file: 0, line: 4 });
  hours.put(STATION, START + 22, readings({ pm25: 3 }), { file: 0, line: 5 });
  hours.put(STATION, START + 24, readings({ pm25: 4 }), { file: 0, line: 6 });
  hours.put(OTHER, START + 24, readings({ pm25: 5 }), { file: 0, line: 7 });
  const next = addDays(DAY, 1);

  test('counts the hours that have a row, an empty one too, and names the last', () => {
    expect(hours.presence(DAY, DAY)).toEqual([{ place: STATION, rows: 2, lastHour: START + 22 }]);
  });

  test('has each place with a row', () => {
    expect(hours.presence(DAY, next)).toEqual([
      { place: STATION, rows: 3, lastHour: START + 24 },
      { place: OTHER, rows: 1, lastHour: START + 24 },
    ]);
    expect(hours.presence(next, next).map(({ rows }) => rows)).toEqual([1, 1]);
  });
});
