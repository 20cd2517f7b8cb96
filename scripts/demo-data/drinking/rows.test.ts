import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import type { DrinkingSourcePlace } from '#src/schemas/monitoring.ts';
import { monthsFrom, placed, recordsOf } from '../example-rows.ts';
import { readPlaces } from '../places.ts';
import { recordClassOf } from '../water/record-class.ts';
import { drinkingRows } from './rows.ts';

const { sources } = readPlaces();
const bodies = new Map(sources.map(({ name, body }) => [name, body]));

describe.each([2025, 2026])('drinkingRows of %i', (year) => {
  const lines = [...drinkingRows(monthsFrom(`${year}-01`, `${year}-12`), sources)];
  const records = recordsOf(lines);
  const measured = records.filter(({ status }) => status === '');
  const failing = measured.filter((record) => {
    const grade = recordClassOf(record, bodies.get(record['source'] ?? '') ?? 'river') ?? 6;
    const isOver = ([item, limit]: [string, number]) => Number.parseFloat(record[item] ?? '') > limit;
    return grade > 3 || Object.entries(GB3838_2002.source).some(isOver);
  });

  test('every source of the registry occurs every month, and no other', () => {
    const months = Map.groupBy(records, ({ date = '' }) => date.slice(0, 7));
    expect(months.size).toBe(12);
    for (const rows of months.values()) {
      expect(rows.map(({ source }) => source).toSorted()).toEqual(sources.map(({ name }) => name).toSorted());
    }
  });

  test('water is taken from every source but one in one month', () => {
    expect(records.length - measured.length).toBe(1);
    expect(
      records.filter(({ intake }) => intake === '').every(({ status }) => status?.includes('演示')),
    ).toBe(true);
    expect(measured.every(({ intake }) => Number(intake) > 100 && Number(intake) < 2000)).toBe(true);
  });

  test('one source fails in one month', () => {
    expect(failing.map(({ date = '', source }) => `${date.slice(0, 7)} ${source}`)).toEqual([
      year === 2025 ? '2025-08 诸暨演示二水源地' : '2026-06 上虞演示一水源地',
    ]);
  });

  test('a month does not depend on the range that was asked for', () => {
    const alone = [...drinkingRows(monthsFrom(`${year}-03`), sources)].slice(1);
    expect(lines.filter((line) => line.startsWith(`${year}-03`))).toEqual(alone);
  });
});

test('the same seed gives the same bytes, on every machine', () => {
  const reservoir: DrinkingSourcePlace = {
    ...{
      name: '示例演示水源地',
      aliases: [],
      from: null,
      to: null,
      district: 'yuecheng',
      body: 'reservoir',
      demonstration: true,
    },
  };
  const lines = [...drinkingRows(monthsFrom('2025-01', '2025-02'), [placed(reservoir)])];
  expect(lines[0]).toMatch(
    /^date,source,district,intake,status,ph,.*sulfate,chloride,nitrate,iron,manganese\n$/,
  );
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(
    'a1721cbe9e27014ae4f098790d5cb939117594810707b7719d8d0903fcee860c',
  );
});
