import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { exampleArea, exampleReport, judgedArea } from '#src/domain/report/example-report.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { areaName, site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';
import { weeklyJson } from './weekly-json.ts';

const words = wordsFor(new URL('https://portal.example/reports/weekly/2019-w06.csv'));
const [district] = site.districts;
const DISTRICT = district?.id ?? '';

const city = judgedArea('2019-W06', [
  { pm25: 121, co: 1 },
  { pm25: 115, pm10: 250 },
  { so2: 0, no2: null, o3: null },
  { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null },
]);
const report = exampleReport('2019-W06', { areas: [city, { ...city, area: DISTRICT }] });

describe('the JSON', () => {
  const told = z.looseObject({
    notice: z.string().optional(),
    units: z.record(z.string(), z.string()),
    areas: z.array(
      z.looseObject({
        name: z.string(),
        days: z.array(z.looseObject({ level: z.int().nullable(), standard: z.string() })),
      }),
    ),
  });
  const readBack = (value: WeeklyReport) => told.parse(JSON.parse(weeklyJson(value, words)));

  test('parses back with the same figures', () => {
    const { notice: _notice, units: _units, areas, ...rest } = readBack(report);
    const figures = areas.map(({ name: _name, days, ...area }) => ({
      ...area,
      days: days.map(({ level: _level, standard: _standard, ...day }) => day),
    }));
    expect({ ...rest, areas: figures }).toEqual(report);
  });

  test('keeps what is missing as null', () => {
    const [first] = readBack(report).areas;
    expect(first?.days[2]).toMatchObject({
      concentrations: { o3: null, so2: 0 },
      gaps: { no2: 'too-few-hours', o3: 'too-few-hours' },
    });
    expect(first?.days[3]).toMatchObject({ aqi: null, level: null, primary: [] });
  });

  test('spells out names, levels, standards and units', () => {
    const { areas, units } = readBack(report);
    expect(areas.map(({ name }) => name)).toEqual([site.city, areaName(DISTRICT)]);
    expect(areas[0]?.days.map(({ level }) => level)).toEqual([4, 3, 1, null, 1, 1, 1]);
    expect(areas[0]?.days[0]?.standard).toBe('HJ 633-2012');
    expect(units).toMatchObject({ pm25: '微克/立方米', co: '毫克/立方米' });
  });

  test('begins with the notice when it is a demonstration, and has none otherwise', () => {
    expect(weeklyJson(report, words)).toMatch(
      /^\{\n {2}"notice": "演示数据：由程序生成，不是真实的监测，请勿引用。"/,
    );
    const provenance = { kind: 'compiled', source: '示例', inputs: [] } as const;
    expect(readBack({ ...report, provenance }).notice).toBeUndefined();
  });

  test('ends with a line', () => {
    expect(weeklyJson(exampleReport('2019-W06', { areas: [exampleArea('2019-W06')] }), words)).toMatch(
      /\}\n$/,
    );
  });
});
