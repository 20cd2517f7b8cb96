import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { cityDays, meanOf } from '../daily-values.ts';
import { monthsFrom, placed, recordsOf } from '../example-rows.ts';
import { observe } from '../observation.ts';
import { readPlaces } from '../places.ts';
import { airRows } from '../rows.ts';
import { longGapIn } from './gaps.ts';
import { townshipRows } from './rows.ts';

const { townships } = readPlaces();

describe.each([2025, 2026])('townshipRows of %i', (year) => {
  let records: Record<string, string>[] = [];
  beforeAll(
    () => void (records = recordsOf(townshipRows(monthsFrom(`${year}-01`, `${year}-12`), townships))),
  );

  test('every township of the registry occurs every day, and no other', () => {
    const days = Map.groupBy(records, ({ date }) => date);
    expect(days.size).toBe(365);
    const names = townships.map(({ name }) => name).join();
    expect([...days.values()].every((rows) => rows.map(({ township }) => township).join() === names)).toBe(
      true,
    );
  });

  test('a mean is a whole number or missing, now and then', () => {
    expect(records.filter(({ pm25 = '' }) => !/^\d*$/.test(pm25))).toEqual([]);
    const missing = records.filter(({ pm25 }) => pm25 === '').length;
    expect(missing).toBeGreaterThan(25);
    expect(missing).toBeLessThan(90);
  });

  test('one township has 26 days in one month, and all others have enough for a mean', () => {
    const months = Map.groupBy(records, ({ date = '', township }) => `${township} ${date.slice(0, 7)}`);
    const thin = [...months].filter(([name, rows]) => {
      const enough = name.endsWith('-02') ? 25 : 27;
      return rows.filter(({ pm25 }) => pm25 !== '').length < enough;
    });
    const { township, month } = longGapIn(year);
    expect(thin.map(([name, rows]) => [name, rows.filter(({ pm25 }) => pm25 !== '').length])).toEqual([
      [`${township} ${year}-${month}`, 26],
    ]);
  });
});

test('a township follows the air stations of its district day by day', () => {
  const range = { seed: 3306, from: '2025-01-01', to: '2025-01-31' };
  const seen = [...observe(airRows(range)).stations.values()].filter(({ district }) => district === '柯桥区');
  const air = cityDays(seen, 'pm25');
  const rows = recordsOf(townshipRows(monthsFrom('2025-01'), townships));
  const own = rows
    .filter(({ township }) => township === '柯桥演示二镇')
    .map(({ pm25 }) => (pm25 ? Number(pm25) : undefined));
  const ratios = own.map((value, day) => (value === undefined ? undefined : value / (air[day] ?? NaN)));
  expect(Math.abs((meanOf(ratios) ?? NaN) - 1)).toBeLessThan(0.15);
  expect(ratios.every((ratio = 1) => Math.abs(ratio - 1) < 0.3)).toBe(true);
});

test('a month does not depend on the range that was asked for', () => {
  const [long, short] = [monthsFrom('2025-01', '2025-02'), monthsFrom('2025-02')];
  const rows = [...townshipRows(long, townships)].filter((line) => line.startsWith('2025-02'));
  expect(rows).toEqual([...townshipRows(short, townships)].slice(1));
});

const OPEN = { aliases: [], from: null, to: null, demonstration: true };

test('a district without air cannot have townships', () => {
  const stray = {
    ...placed({ ...OPEN, name: '示例演示镇', district: 'elsewhere' }),
    districtName: '外地',
  };
  expect(() => [...townshipRows(monthsFrom('2025-01'), [stray])]).toThrow("No air in '外地'.");
});

test('the same seed gives the same bytes, on every machine', () => {
  const place = placed({ ...OPEN, name: '示例演示镇', district: 'yuecheng' });
  const lines = [...townshipRows(monthsFrom('2025-01'), [place])];
  expect(lines[0]).toBe('date,district,township,pm25\n');
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(
    '4bfb4584f3c287aa7f4e9056143e57865482bc28c88c95f6fadf9e8b04ea8987',
  );
});
