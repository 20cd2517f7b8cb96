import { describe, expect, test } from 'vitest';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import type { InspectedFile } from '../input-file/inspect.ts';
import { exampleRow } from '../air-file/example-row.ts';
import type { BrokenRow, Row } from '../air-file/rows.ts';
import { createFindings } from './findings.ts';
import { createHourlyStore } from './hourly-store.ts';
import { takeRow } from './take-row.ts';

const START = epochDayOf(calendarDay('2019-02-04')) * 24;
const HOUR = {
  city: '示例市',
  time: '2019-02-04 01:00',
  pm25: '35',
  pm10: '60',
  o3: '40',
  no2: '20',
  so2: '8',
  co: '0.8',
};

function taken(...rows: (Row | BrokenRow)[]) {
  const findings = createFindings();
  const store = createHourlyStore(START - 24, 72);
  const seen = { rows: 0, used: 0, outside: 0, otherCity: 0, first: Infinity, last: -Infinity };
  const file: InspectedFile = { path: 'a.csv', name: 'a.csv', sha256: '', encoding: 'utf-8', bytes: 1 };
  const period = { from: START, to: START + 24 };
  const kept = { from: START - 24, to: START + 48 };
  const context = {
    site: EXAMPLE_SITE,
    findings,
    files: [file],
    number: 0,
    file: 'a.csv',
    store,
    seen,
    kept,
    period,
  };
  for (const row of rows) takeRow(row, context);
  return { seen, found: findings.lines(), store };
}

const row = (cells: Partial<typeof HOUR> & { station?: string } = {}, line = 2) =>
  exampleRow({ ...HOUR, ...cells }, line);

test('a row of the period is stored and counted', () => {
  const { seen, found, store } = taken(row());
  expect(seen).toEqual({ rows: 1, used: 1, outside: 0, otherCity: 0, first: START, last: START });
  expect(found).toEqual([]);
  const [city] = store.series(calendarDay('2019-02-04'), calendarDay('2019-02-04'), 0);
  expect(city?.series.co[0]).toBe(800_000);
});

describe('which hours are stored', () => {
  test.each([
    ['the last hour before the period', '2019-02-04 00:00', -1, true, 'outside'],
    ['its last hour', '2019-02-05 00:00', 23, true, 'used'],
    ['the first hour after it', '2019-02-05 01:00', 24, true, 'outside'],
    ['an hour beyond the margin', '2019-02-06 01:00', 48, false, 'outside'],
  ] as const)('%s', (_, time, offset, isStored, counted) => {
    const { seen, store } = taken(row({ time }));
    expect([seen.first - START, seen[counted]]).toEqual([offset, 1]);
    expect(store.hasRow(START + offset)).toBe(isStored);
  });
});

describe('a row that cannot be used is told with its line', () => {
  test.each<[string, Row | BrokenRow, string]>([
    ['too few cells', { line: 7, cells: 3, expected: 8, start: '' }, '  a.csv:7  这一行有 3 列，表头有 8 列'],
    ['a day that does not exist', row({ time: '2019-02-30 01:00' }, 8), '  a.csv:8  时间“2019-02-30 01:00”'],
    [
      'an empty hour',
      exampleRow({ ...HOUR, time: '', date: '20190204', hour: '' }, 9),
      '  a.csv:9  时间“20190204 ”',
    ],
    ['an unknown station', row({ station: '丁站' }, 10), '  a.csv:10  名称“丁站”'],
  ])('%s', (_, bad, expected) => {
    const { seen, found } = taken(bad);
    expect(found[1]).toBe(expected);
    expect(seen).toMatchObject({ rows: 1, used: 0 });
  });

  test('a row of another city is only counted', () => {
    const { seen, found } = taken(row({ city: '远方市' }));
    expect(seen).toMatchObject({ rows: 1, used: 0, otherCity: 1, last: -Infinity });
    expect(found).toEqual([]);
  });
});

describe('a cell that is no reading is missing', () => {
  test.each([
    ['a negative one', '-1', '负值，按缺测处理：1 处'],
    ['one beyond the instrument', '9999', '超出仪器量程'],
    ['a mark', 'H', '不是数字，按缺测处理：1 处'],
  ])('%s', (_, pm25, expected) => {
    const { found, store } = taken(row({ pm25 }, 5));
    expect(found[0]).toContain(expected);
    expect(found[1]).toBe(`  a.csv:5  列 pm25 的值“${pm25}”`);
    const [city] = store.series(calendarDay('2019-02-04'), calendarDay('2019-02-04'), 0);
    expect([city?.series.pm25[0], city?.series.pm10[0]]).toEqual([null, 60_000_000]);
  });
});

describe('an hour twice', () => {
  test('with the same values is used once', () => {
    const { found } = taken(row({}, 2), row({ time: '2019-02-04 1:00', pm25: '35.0' }, 3));
    expect(found).toEqual(['与前面的行重复且数值相同，只用一次：1 处', '  a.csv:3  示例市 2019-02-04 01:00']);
  });

  test('with other values names both lines', () => {
    const { found } = taken(row({}, 2), row({ pm25: '36' }, 3));
    expect(found[1]).toBe('  a.csv:3  示例市 2019-02-04 01:00，与 a.csv:2 不一致');
  });

  test('24:00 and the next day’s 00:00 are one hour', () => {
    const { found } = taken(
      row({ time: '2019-02-04 24:00' }),
      row({ time: '2019-02-05 00:00', co: '0.9' }, 3),
    );
    expect(found[1]).toBe('  a.csv:3  示例市 2019-02-04 24:00，与 a.csv:2 不一致');
  });
});
