import { describe, expect, test } from 'vitest';
import { monthsFrom, recordsOf } from '../example-rows.ts';
import { readPlaces } from '../places.ts';
import { recordClassOf } from './record-class.ts';
import { waterRows } from './rows.ts';
import { lastingTroubleIn } from './upsets.ts';

const { sections } = readPlaces();
const targets = new Map(sections.map(({ name, target }) => [name, target ?? 6]));
const bodies = new Map(sections.map(({ name, body }) => [name, body]));

describe.each([2025, 2026])('the invented water of %i', (year) => {
  const records = recordsOf(waterRows(monthsFrom(`${year}-01`, `${year}-12`), sections));
  const judged = records.flatMap((record) => {
    const grade = recordClassOf(record, bodies.get(record['section'] ?? '') ?? 'river');
    return grade === null ? [] : [{ section: '', date: '', ...record, class: grade }];
  });
  const shareOf = (isCounted: (row: (typeof judged)[number]) => boolean, rows = judged): number =>
    rows.filter(isCounted).length / rows.length;

  test('97 to 99 % reach class Ⅲ, most of them Ⅱ', () => {
    expect(shareOf((row) => row.class <= 3)).toBeGreaterThan(0.97);
    expect(shareOf((row) => row.class <= 3)).toBeLessThan(0.99);
    expect(shareOf((row) => row.class === 2)).toBeGreaterThan(0.45);
    expect(shareOf((row) => row.class === 1)).toBeGreaterThan(0.03);
  });

  test('every month most of the sections reach class Ⅲ', () => {
    const months = Map.groupBy(judged, ({ date }) => date.slice(0, 7));
    for (const rows of months.values()) {
      expect(shareOf((row) => row.class <= 3, rows)).toBeGreaterThan(0.95);
    }
  });

  test('class Ⅴ is rare and nothing is worse', () => {
    expect(judged.filter((row) => row.class === 5).length).toBeGreaterThan(0);
    expect(judged.filter((row) => row.class === 5).length).toBeLessThan(8);
    expect(judged.filter((row) => row.class > 5)).toEqual([]);
  });

  test('97 to 99 % reach their target', () => {
    const passing = shareOf((row) => row.class <= (targets.get(row.section) ?? 0));
    expect(passing).toBeGreaterThan(0.97);
    expect(passing).toBeLessThan(0.99);
  });

  test('one section fails for most of the year', () => {
    const { section, first, last } = lastingTroubleIn(year);
    const failing = judged.filter(
      (row) => row.section === section && row.class > (targets.get(section) ?? 0),
    );
    expect(new Set(failing.map(({ date }) => date.slice(0, 7))).size).toBe(last - first + 1);
  });

  test('lakes and reservoirs have chlorophyll and transparency, rivers neither', () => {
    const complete = records.filter(({ ph }) => ph !== '');
    expect(complete.every((row) => (row['chlorophyll_a'] !== '') === (row['lake_limits'] === '1'))).toBe(
      true,
    );
    expect(complete.every((row) => (row['transparency'] !== '') === (row['lake_limits'] === '1'))).toBe(true);
  });

  test('some values lie below their detection limit', () => {
    const cells = records.flatMap((row) => Object.values(row)).filter((cell) => /^[\d.]+L$/.test(cell));
    expect(cells.length).toBeGreaterThan(1000);
  });
});
