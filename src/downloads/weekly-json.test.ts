import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { exampleArea, exampleReport, judgedArea } from '#src/domain/report/example-report.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { areaName, site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';
import { weeklyCsv, weeklyJson } from './weekly.ts';

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

const HEADER = [
  '周',
  '日期',
  '区域',
  'AQI',
  '级别',
  '首要污染物',
  'PM2.5（微克/立方米）',
  'PM10（微克/立方米）',
  'O₃（微克/立方米）',
  'NO₂（微克/立方米）',
  'SO₂（微克/立方米）',
  'CO（毫克/立方米）',
  '缺测原因',
  '评价标准',
  '数据性质',
];

describe('the CSV', () => {
  const csv = weeklyCsv(report, words);
  const [header, ...rows]: string[][] = parse(csv, { bom: true });

  /** A cell of the city by its row and the name of its column. */
  const cell = (row: number, name: string) => rows[row]?.[HEADER.indexOf(name)];

  test('begins with one mark of its encoding, for spreadsheets, and ends with a line', () => {
    expect(csv.lastIndexOf('\uFEFF')).toBe(0);
    expect(csv).toMatch(/\n$/);
    expect(csv).not.toContain('\r');
  });

  test('names its columns with their units', () => {
    expect(header).toEqual(HEADER);
  });

  test('has a row for each area and day', () => {
    expect(rows.map(([week, day, area]) => [week, day, area])).toEqual(
      [site.city, areaName(DISTRICT)].flatMap((area) => city.days.map(({ day }) => ['2019-W06', day, area])),
    );
  });

  test('has the figures as they are published', () => {
    expect(rows[0]).toEqual([
      '2019-W06',
      '2019-02-04',
      site.city,
      '159',
      '中度污染',
      'PM2.5',
      '121',
      '30',
      '60',
      '20',
      '5',
      '1.0',
      '',
      'HJ 633-2012',
      '演示数据',
    ]);
  });

  test('lists primary pollutants that tie', () => {
    expect([cell(1, 'AQI'), cell(1, '首要污染物')]).toEqual(['150', 'PM2.5、PM10']);
  });

  test('leaves what is missing empty and says why; 0 stays 0', () => {
    const row = rows[2]?.slice(6, 13);
    expect(row).toEqual(['20', '30', '', '', '0', '0.5', 'O₃：有效小时不足；NO₂：有效小时不足']);
  });

  test('leaves index, level and primary pollutant of a day without an index empty', () => {
    expect(rows[3]?.slice(3, 12)).toEqual(Array.from({ length: 9 }, () => ''));
    expect(cell(3, '缺测原因')?.split('；')).toHaveLength(6);
  });

  test('leaves the primary pollutant of an excellent day empty', () => {
    expect([cell(4, '级别'), cell(4, '首要污染物')]).toEqual(['优', '']);
  });

  test('names the standard of each day in the week of the change', () => {
    const change: string[][] = parse(weeklyCsv(exampleReport('2026-W09'), words), { bom: true });
    expect(change.slice(1).map((row) => row[HEADER.indexOf('评价标准')])).toEqual([
      ...Array.from({ length: 6 }, () => 'HJ 633-2012'),
      'HJ 633—2026',
    ]);
  });

  test.each<[string, WeeklyReport['provenance'], string]>([
    ['compiled', { kind: 'compiled', source: '示例', inputs: [] }, '按小时数据编制'],
    ['demonstration', { kind: 'demonstration' }, '演示数据'],
  ])('marks each row as %s', (_, provenance, mark) => {
    const marked: string[][] = parse(weeklyCsv({ ...report, provenance }, words), { bom: true });
    expect(new Set(marked.slice(1).map((row) => row.at(-1)))).toEqual(new Set([mark]));
  });
});

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
