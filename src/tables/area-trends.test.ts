import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { areaTrends, isLong, type TrendsAsked } from './area-trends.ts';
import { rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const areas = { city: () => ({ pm25: 22 }), keqiao: () => ({ pm25: 33 }) };
const months = ['2025-12', '2026-01', '2026-02'].map((name) => exampleMonth(name, areas));
const goal = { ...EXAMPLE_FIGURE, goal: 'at-most' as const, value: 28 };
const years = [exampleAnnual([goal])];
const asked: TrendsAsked = {
  area: 'city',
  figures: ['pm25', 'good-share'],
  last: month('2026-02'),
  address: '/air/',
};
const trendsOf = (changes: Partial<TrendsAsked> = {}, reports: readonly MonthlyReport[] = months) =>
  areaTrends({ ...asked, ...changes }, { months: reports, years }, words);

test('charts and table are made from the same values', () => {
  const { charts, table } = trendsOf();
  expect(charts.map(({ figure }) => figure)).toEqual(['pm25', 'good-share']);
  expect(charts[0]?.chart.series[0]?.values.slice(-4)).toEqual([null, 22, 22, 22]);
  expect(table && rowsOf(table).at(-1)).toMatchObject({ month: '2026-02', pm25: 22, good_share: 100 });
});

test('a district has its own figures and name, and no goal of the city', () => {
  const [own] = trendsOf({ area: 'keqiao' }).charts;
  expect(own).toMatchObject({ names: { series: ['柯桥区'] }, chart: { target: null } });
  expect(own?.chart.series[0]?.values.at(-1)).toBe(33);
  expect(trendsOf().charts[0]?.chart.target).toMatchObject({ value: 28, direction: 'at-most' });
});

test('a figure without any value has no chart; without a chart there is no table', () => {
  const none = { charts: [], table: null, indexRules: [] };
  expect(trendsOf({ figures: ['sections-good-share', 'pm25'] }).charts).toHaveLength(1);
  expect(trendsOf({ figures: ['sections-good-share'] })).toEqual(none);
  expect(trendsOf({}, [])).toEqual(none);
});

test('the rules of its composite indices are told, of the months that it shows, once', () => {
  const rules = (figures: TrendsAsked['figures'], reports: readonly MonthlyReport[]) =>
    trendsOf({ figures, last: month('2026-03') }, reports).indexRules;
  const known = ['2024-01', '2026-01', '2026-02', '2026-03'].map((name) => exampleMonth(name, areas));
  expect(rules(['composite-index'], known)).toEqual(['old', 'new']);
  expect(rules(['composite-index'], known.slice(0, 3))).toEqual(['old']);
  expect(rules(['pm25'], known)).toEqual([]);
  const printed = known.map((report) => {
    const { air } = report;
    return 'missing' in air ? report : { ...report, air: { ...air, indexRule: null } };
  });
  expect(rules(['composite-index'], printed)).toEqual([]);
});

describe('the picture of a trend', () => {
  test('says whose figure it is, its months and its page', () => {
    const [first] = trendsOf().charts;
    expect(first?.picture).toMatchObject({ title: '全市PM2.5月均浓度', period: '2024年3月至2026年2月' });
    expect(first?.picture.address).toMatch(/\/air\/$/);
  });

  test('is a demonstration only when one of its own months is', () => {
    const date = '2026-03' as PartialDay; // a real month
    const provenance = { kind: 'published', source: '甲局', date, form: 'original' } as const;
    const real = months.map((report) => ({ ...report, provenance }));
    const isDemo = (reports: MonthlyReport[]) => trendsOf({}, reports).charts[0]?.picture.demonstration;
    const [first, ...others] = real;
    const old = exampleMonth('2024-01');
    expect(isDemo([...real, old])).toBe(false);
    expect(first && isDemo([...others, exampleMonth('2025-12')])).toBe(true);
  });
});

test('what has fewer than three months of any figure is not followed', () => {
  expect([isLong(trendsOf()), isLong(trendsOf({}, months.slice(1))), isLong({ charts: [] })]).toEqual([
    true,
    false,
    false,
  ]);
});
