import type { NoisePlace } from '#src/schemas/monitoring.ts';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { passesDay, passesNight } from '#src/domain/noise/noise.ts';
import { GB3096_2008 } from '#src/domain/standards/gb3096.ts';
import { monthsFrom, placed, recordsOf } from '../example-rows.ts';
import { readPlaces } from '../places.ts';
import { noiseRows } from './rows.ts';

const { stations } = readPlaces();

describe.each([2025, 2026])('noiseRows of %i', (year) => {
  const lines = [...noiseRows(monthsFrom(`${year}-01`, `${year}-12`), stations)];
  const records = recordsOf(lines);
  const shareOf = (part: 'day' | 'night', zone = ''): number => {
    const rows = records.flatMap(({ station, [part]: level = '' }) => {
      const place = stations.find(({ name }) => name === station);
      return place?.zone.endsWith(zone) ? [{ level, zone: place.zone }] : [];
    });
    const passes = part === 'day' ? passesDay : passesNight;
    return rows.filter((row) => passes(row.level, row.zone, GB3096_2008)).length / rows.length;
  };

  test('every station of the registry is visited four times a month, and no other', () => {
    const visits = Map.groupBy(records, ({ date = '', station }) => `${station} ${date.slice(0, 7)}`);
    expect(visits.size).toBe(24 * 12);
    expect([...visits.values()].every((rows) => new Set(rows.map(({ date }) => date)).size === 4)).toBe(true);
    expect(new Set(records.map(({ station, zone }) => `${station} ${zone}`))).toEqual(
      new Set(stations.map(({ name, zone }) => `${name} ${zone}`)),
    );
  });

  test('95 to 98 % comply by day, 85 to 92 % by night', () => {
    expect(shareOf('day')).toBeGreaterThan(0.95);
    expect(shareOf('day')).toBeLessThan(0.985);
    expect(shareOf('night')).toBeGreaterThan(0.85);
    expect(shareOf('night')).toBeLessThan(0.92);
  });

  test('nights along the main roads are the worst', () => {
    const others = ['1', '2', '3'].map((zone) => shareOf('night', zone));
    expect(shareOf('night', '4a')).toBeLessThan(Math.min(...others));
  });

  test('levels are believable and have one decimal', () => {
    expect(
      records.every(({ day = '', night = '' }) => /^\d\d\.\d$/.test(day) && /^\d\d\.\d$/.test(night)),
    ).toBe(true);
    expect(records.every(({ day, night }) => Number(day) > Number(night))).toBe(true);
  });

  test('a month does not depend on the range that was asked for', () => {
    const alone = [...noiseRows(monthsFrom(`${year}-03`), stations)].slice(1);
    expect(lines.filter((line) => line.startsWith(`${year}-03`))).toEqual(alone);
  });
});

test('the same seed gives the same bytes, on every machine', () => {
  const place: Omit<NoisePlace, 'name'> = {
    aliases: [],
    from: null,
    to: null,
    district: 'yuecheng',
    zone: '4a',
    demonstration: true,
  };
  const lines = [...noiseRows(monthsFrom('2025-01'), [placed({ ...place, name: '示例演示噪声点' })])];
  expect(lines[0]).toBe('date,district,station,zone,day,night\n');
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(
    'b2564fd0260c7014aaa8b866053c9b0b1737335755860daa26fb121ad78e0992',
  );
});
