import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import type { AirStatistics } from '#src/domain/report/monthly-report.ts';
import { exampleSection } from '#src/domain/water/example-section.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { monthlyReportSchema } from '#src/schemas/monthly-report.ts';
import { monthlyReferences } from './monthly-references.ts';

/** What a source printed is not worked out again. */
const provenance: Provenance = {
  kind: 'published',
  source: '局',
  date: '2026' as PartialDay,
  form: 'original',
};
const areas = { city: () => ({}), keqiao: () => ({}) };
type Changes = Parameters<typeof exampleMonth>[2];

const referencesOf = (changes: Changes, own: typeof areas | undefined = areas) =>
  monthlyReferences(monthlyReportSchema.parse(exampleMonth('2026-01', own, { provenance, ...changes }))).map(
    ({ path, kind, id }) => `${path.join('.')} ${kind} ${id}`,
  );

const noAir = { air: { missing: 'not-published' } } as const;

test('a report of the city that has no part names nothing', () => {
  expect(referencesOf(noAir)).toEqual([]);
});

test('a report of a district names it', () => {
  expect(referencesOf({ ...noAir, scope: 'keqiao' })).toEqual(['scope districts keqiao']);
});

test('air names the districts of its windows, last year’s too, and not the city', () => {
  const { air } = exampleMonth('2026-01', areas);
  if ('missing' in air) throw new TypeError('The example has air.');
  const lastYear = { month: air.month as AirStatistics[], yearToDate: air.yearToDate as AirStatistics[] };
  expect(referencesOf({ air: { ...air, lastYear } })).toEqual([
    'air.month.1.area districts keqiao',
    'air.yearToDate.1.area districts keqiao',
    'air.lastYear.month.1.area districts keqiao',
    'air.lastYear.yearToDate.1.area districts keqiao',
  ]);
});

describe('the other parts', () => {
  const section = exampleSection({ ph: '7' }, { district: 'zhuji' });
  const window = {
    method: 'manual',
    sections: [exampleSection({ ph: '7' }), section],
    summaries: [summaryOf('city', []), summaryOf('keqiao', [])],
    basins: [],
    trophic: [],
  } as const;

  test('water names the districts of sections and of summaries; a section may have none', () => {
    const water = { warningRule: null, month: window, yearToDate: window };
    expect(referencesOf({ ...noAir, water })).toEqual([
      'water.month.summaries.1.area districts keqiao',
      'water.month.sections.1.district districts zhuji',
      'water.yearToDate.summaries.1.area districts keqiao',
      'water.yearToDate.sections.1.district districts zhuji',
    ]);
  });

  test('a window that is missing names nothing', () => {
    const missing = { missing: 'not-published' } as const;
    const water = { warningRule: null, month: missing, yearToDate: missing };
    expect(referencesOf({ ...noAir, water })).toEqual([]);
  });

  test('townships, sources and stations name theirs', () => {
    const source = {
      name: '示例水源',
      district: 'yuecheng',
      body: 'lake',
      intake: null,
      class: 1,
      gap: null,
      passes: true,
      failing: [],
    } as const;
    const station = {
      name: '示例点位',
      district: 'shangyu',
      zone: '2',
      day: { count: 0, passed: 0 },
      night: { count: 0, passed: 0 },
    } as const;
    const row = {
      district: 'xinchang',
      name: '示例镇',
      month: 1,
      yearToDate: 1,
      lastYear: null,
      validDays: 31,
      gaps: {},
    };
    const parts = {
      townships: { rows: [row] },
      drinking: { sources: [source, { ...source, district: null }], sourceShare: null, volumeShare: null },
      noise: { stations: [station], dayShare: null, nightShare: null },
    };
    expect(referencesOf({ ...noAir, ...parts })).toEqual([
      'townships.rows.0.district districts xinchang',
      'drinking.sources.0.district districts yuecheng',
      'noise.stations.0.district districts shangyu',
    ]);
  });
});
