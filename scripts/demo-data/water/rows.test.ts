import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Section } from '#src/schemas/monitoring.ts';
import { monthsFrom, placed, recordsOf } from '../example-rows.ts';
import { readPlaces } from '../places.ts';
import { waterRows } from './rows.ts';

const { sections } = readPlaces();
const river: Section = {
  ...{ name: '示例演示断面', aliases: [], district: 'yuecheng', river: '示例演示江', basin: '示例江' },
  ...{ body: 'river', target: 3, from: null, to: null, demonstration: true },
};
const lake: Section = { ...river, name: '示例演示湖心', river: null, body: 'lake' };

describe('waterRows', () => {
  const year = [...waterRows(monthsFrom('2025-01', '2025-12'), sections)];
  const records = recordsOf(year);

  test('the header names place, status and items', () => {
    expect(year[0]).toMatch(
      /^date,section,district,river,basin,lake_limits,status,ph,dissolved_oxygen,permanganate_index,.*transparency\n$/,
    );
  });

  test('every section of the registry occurs every month, and no other', () => {
    const months = Map.groupBy(records, ({ date = '' }) => date.slice(0, 7));
    expect(months.size).toBe(12);
    for (const rows of months.values()) {
      expect(new Set(rows.map(({ section }) => section))).toEqual(new Set(sections.map(({ name }) => name)));
    }
  });

  test('rows are ordered by day', () => {
    const days = records.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
  });

  test('a suspended section has a reason and no value', () => {
    const suspended = records.filter(({ status }) => status !== '');
    expect(suspended.map(({ date = '', section }) => `${date.slice(0, 7)} ${section}`)).toEqual([
      ...['2025-01 柯桥演示07断面', '2025-02 柯桥演示07断面', '2025-03 柯桥演示07断面'],
      ...['2025-07 诸暨演示09断面', '2025-08 诸暨演示09断面', '2025-11 上虞演示15断面'],
    ]);
    expect(
      suspended.every(({ ph, petroleum, temperature }) => `${ph}${petroleum}${temperature}` === ''),
    ).toBe(true);
  });

  test('a few sections are sampled twice in a month', () => {
    const counts = Map.groupBy(records, ({ date = '', section }) => `${section} ${date.slice(0, 7)}`);
    const twice = [...counts.values()].filter((rows) => rows.length === 2);
    expect(twice.length).toBeGreaterThan(11);
    expect(twice.length).toBeLessThan(37);
    expect(twice.every(([first, second]) => first?.['date'] !== second?.['date'])).toBe(true);
  });

  test('all 21 items are measured at about a quarter of the sections', () => {
    const full = new Set(records.filter(({ mercury }) => mercury !== '').map(({ section }) => section));
    expect(full.size).toBeGreaterThan(25);
    expect(full.size).toBeLessThan(40);
  });

  test('a month does not depend on the range that was asked for', () => {
    const alone = [...waterRows(monthsFrom('2025-05'), sections)].slice(1);
    expect(year.filter((line) => line.startsWith('2025-05'))).toEqual(alone);
  });

  test('a section does not depend on the others', () => {
    const alone = [...waterRows(monthsFrom('2025-01', '2025-12'), sections.slice(40, 41))].slice(1);
    expect(year.filter((line) => line.includes(`,${sections[40]?.name},`))).toEqual(alone);
  });

  test('another seed gives another world', () => {
    expect([...waterRows({ ...monthsFrom('2025-01'), seed: 1 }, sections)][1]).not.toBe(year[1]);
  });

  test('the same seed gives the same bytes, on every machine', () => {
    const rows = [...waterRows(monthsFrom('2025-06', '2025-07'), [placed(river), placed(lake)])];
    expect(rows).toHaveLength(6); // one of the four is sampled twice
    expect(createHash('sha256').update(rows.join('')).digest('hex')).toBe(
      'c4c8336256ea7996326ebb96444ca04512894721f822126743e7a1cb2e0ea5ef',
    );
  });
});
