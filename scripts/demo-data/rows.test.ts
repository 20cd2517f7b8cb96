import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { airRows } from './rows.ts';

const seed = 3306;
const rowsOf = (from: string, to: string, seedOf = seed): string[] => [
  ...airRows({ seed: seedOf, from, to }),
];

describe('airRows', () => {
  const rows = rowsOf('2024-12-31', '2025-01-02');

  test('the header comes first, then 24 hours of 14 stations a day', () => {
    expect(rows[0]).toBe('time,district,station,so2,no2,co,o3,pm10,pm25\n');
    expect(rows).toHaveLength(1 + 3 * 24 * 14);
  });

  test('rows are ordered by time, then by station', () => {
    expect(rows[1]).toMatch(/^2024-12-31 01:00:00,越城区,越城演示一站,/);
    expect(rows[14]).toMatch(/^2024-12-31 01:00:00,新昌县,新昌演示二站,/);
    expect(rows[15]).toMatch(/^2024-12-31 02:00:00,越城区,越城演示一站,/);
    expect(rows.at(-1)).toMatch(/^2025-01-03 00:00:00,新昌县,新昌演示二站,/);
  });

  test('every cell is empty or a plain number, CO with one decimal', () => {
    const form = /^[\d :-]{19},\p{L}+,\p{L}+(,\d*){2},(\d+\.\d)?(,\d*){3}\n$/u;
    expect(rows.slice(1).filter((row) => !form.test(row))).toEqual([]);
  });

  test('the same seed gives the same bytes, on every machine', () => {
    const sha256 = createHash('sha256').update(rows.join('')).digest('hex');
    expect(sha256).toBe('346aa2c501827f21d3bf02f693b5eff557a522df83f4b6e197e543beaffa5b81');
  });

  test('a row does not depend on the range that was asked for', () => {
    expect(rowsOf('2025-01-01', '2025-01-01').slice(1)).toEqual(rows.slice(1 + 24 * 14, 1 + 2 * 24 * 14));
  });

  test('another seed gives another world', () => {
    expect(rowsOf('2025-01-01', '2025-01-01', 1)[1]).not.toBe(rowsOf('2025-01-01', '2025-01-01')[1]);
  });

  test('rows stream: the first one costs no year', () => {
    const first = airRows({ seed, from: '2000-01-01', to: '2999-12-31' }).next();
    expect(first.done).toBe(false);
  });
});
