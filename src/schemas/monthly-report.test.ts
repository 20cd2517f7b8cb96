import { describe, expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleSection } from '#src/domain/water/example-section.ts';
import { monthlyReportSchema } from './monthly-report.ts';
import { refusalsOf } from './refusals.ts';

const areas = { city: () => ({}), keqiao: () => ({ pm25: 80 }) };
const noise = {
  stations: [
    {
      name: '示例点位',
      district: 'keqiao',
      zone: '4a',
      day: { count: 2, passed: 1 },
      night: { count: 0, passed: 0 },
    },
  ],
  dayShare: 50,
  nightShare: null,
};
const drinking = {
  sources: [
    {
      name: '示例水库',
      district: null,
      body: 'reservoir',
      intake: 0,
      class: 2,
      gap: null,
      passes: true,
      failing: [],
    },
  ],
  sourceShare: 100,
  volumeShare: null,
};
const townships = {
  rows: [
    {
      district: 'keqiao',
      name: '示例镇',
      month: 30,
      yearToDate: null,
      lastYear: { month: 33, yearToDate: 35 },
      validDays: 30,
      gaps: { yearToDate: 'not-covered' },
    },
  ],
};
const report = {
  ...exampleMonth('2026-03', areas),
  townships,
  drinking,
  noise,
  notes: ['示例：原文如此'],
};
const { air } = exampleMonth('2026-03', areas);

/** What a source printed is not worked out again. */
const published = { provenance: { kind: 'published', source: '局', date: '2026', form: 'original' } };

test('a report is accepted as it is, nothing is added', () => {
  expect(monthlyReportSchema.parse(report)).toStrictEqual(report);
});

test('what is written as JSON reads the same', () => {
  expect(monthlyReportSchema.parse(JSON.parse(JSON.stringify(report)))).toStrictEqual(report);
});

describe('what is refused', () => {
  test.each<[string, object, string]>([
    ['a thirteenth month', { month: '2026-13' }, 'month: month'],
    ['a month without its zero', { month: '2026-9' }, 'month: month'],
    ['a day as its month', { month: '2026-10-01' }, 'month: month'],
    ['a month before the first standard', { month: '2011-12' }, 'month: month'],
    ['a name for its scope', { scope: '全市' }, 'scope: id'],
    ['no word on notes', { notes: undefined }, 'notes: invalid_type'],
    ['an edition of nothing', { edition: 0 }, 'edition: too_small'],
    ['another field', { summary: '' }, 'summary: unrecognized_keys'],
    ['a publication within the month', { publishedOn: '2026-03-31' }, 'publishedOn: published-early'],
    ['no word on air', { air: undefined }, 'air: invalid_type'],
    ['a part that is lost', { air: { missing: 'lost' } }, 'air.missing: invalid_union'],
    [
      'a zone 4 without its letter',
      { noise: { ...noise, stations: [{ ...noise.stations[0], zone: '4' }] } },
      'noise.stations.0.zone: invalid_value',
    ],
    ['a share over all', { ...published, noise: { ...noise, dayShare: 100.1 } }, 'noise.dayShare: too_big'],
    [
      'water that flows back',
      { ...published, drinking: { ...drinking, sources: [{ ...drinking.sources[0], intake: -1 }] } },
      'drinking.sources.0.intake: too_small',
    ],
    [
      'a township without a reason',
      { townships: { rows: [{ ...townships.rows[0], gaps: {} }] } },
      'townships.rows.0.gaps.yearToDate: gap-reason',
    ],
    [
      'a source without a reason',
      { drinking: { ...drinking, sources: [{ ...drinking.sources[0], class: null }] } },
      'drinking.sources.0.gap: gap-reason',
    ],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(monthlyReportSchema, { ...report, ...change })).toEqual([expected]);
  });

  test.each<[string, object, string[]]>([
    ['an index of nothing', { compositeIndex: 0 }, ['compositeIndex: too_small']],
    ['an index without a reason', { compositeIndex: null }, ['gaps.compositeIndex: gap-reason']],
    [
      'a seventh level',
      { byLevel: { 1: 31, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 } },
      ['byLevel.7: unrecognized_keys'],
    ],
    ['five levels', { byLevel: { 1: 31, 2: 0, 3: 0, 4: 0, 5: 0 } }, ['byLevel.6: invalid_type']],
    ['a share that its days do not have', { goodShare: 96.8 }, ['goodShare: recomputed']],
    ['an unknown figure with a reason', { gaps: { pm1: 'not-measured' } }, ['gaps.pm1: unrecognized_keys']],
  ])('%s of an area', (_, change, expected) => {
    if ('missing' in air) throw new TypeError('The example has air.');
    const month = air.month.map((row, index) => (index === 1 ? row : { ...row, ...change }));
    const refused = refusalsOf(monthlyReportSchema, { ...report, air: { ...air, month } });
    expect(refused).toEqual(expected.map((line) => `air.month.0.${line}`));
  });

  test.each(['<15', '0.00L', '0L', '1,5', '.5', '-1', 'ND'])(
    '“%s” as a measured value, before it is judged',
    (cod) => {
      const section = { ...exampleSection({ cod: '15' }), values: { cod } };
      const window = { method: 'manual', sections: [section], summaries: [], basins: [], trophic: [] };
      const water = { warningRule: null, month: window, yearToDate: { missing: 'not-supplied' } };
      expect(refusalsOf(monthlyReportSchema, { ...report, water })).toEqual([
        'water.month.sections.0.values.cod: invalid_format',
      ]);
    },
  );

  test('days of which one is changed by hand', () => {
    if ('missing' in air) throw new TypeError('The example has air.');
    const days = air.days.map((area) => ({ ...area, days: area.days.map((day) => ({ ...day, aqi: 20 })) }));
    const refused = refusalsOf(monthlyReportSchema, { ...report, air: { ...air, days } });
    expect(refused[0]).toBe('air.days.0.days.0.aqi: recomputed');
  });
});
