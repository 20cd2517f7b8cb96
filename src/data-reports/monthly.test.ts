import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleWater, exampleWindow, sectionOf } from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { areaTrends } from '#src/tables/area-trends.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { examplePage } from '#src/tables/example-page.ts';
import { wordsFor } from '#src/words/words.ts';
import { monthlyData } from './monthly.ts';

const words = wordsFor(new URL('https://portal.example/'));
const missing = { missing: 'not-published' } as const;
const all = { count: 1, passed: 1 };
const parts: Partial<MonthlyReport> = {
  water: exampleWater({ month: exampleWindow([sectionOf('甲', 2), sectionOf('乙', 3)]) }),
  drinking: { sources: [], sourceShare: null, volumeShare: null },
  noise: {
    stations: [{ name: '丙', district: 'keqiao', zone: '1', day: all, night: all }],
    dayShare: 100,
    nightShare: 100,
  },
};
const published = {
  kind: 'published',
  source: '甲局',
  date: '2024-07' as PartialDay, // a real month
  form: 'original',
} as const;
const areas = { city: () => ({}), keqiao: () => ({}) };
const dataOf = (report: MonthlyReport) => monthlyData(examplePage(report), null, words);

test('a month lies below its page, and covers its days', () => {
  const data = dataOf(exampleMonth('2026-02', areas));
  expect(data).toMatchObject({ path: '/reports/monthly/2026-02/', first: '2026-02-01', last: '2026-02-28' });
  expect(data.context).toMatchObject({ title: '环境质量月报2026年2月', period: '2026年2月', edition: 1 });
  expect(data.context.address).toMatch(/^https:.*\/reports\/monthly\/2026-02\/$/);
});

test('a district’s report lies at its own address', () => {
  const page = examplePage(exampleMonth('2024-01', areas), [], { id: '2024-01-xinchang' });
  expect(monthlyData(page, null, words).path).toBe('/reports/monthly/2024-01-xinchang/');
});

describe('standards', () => {
  const standards = (name: string, changes: Partial<MonthlyReport> = {}) =>
    dataOf(exampleMonth(name, areas, changes)).context.standards;
  const limitNames = (name: string) => [
    ...new Set(dataOf(exampleMonth(name, areas)).context.limits.map(({ standard }) => standard)),
  ];

  test('are those of the days that the report judges, and those of its index', () => {
    expect(standards('2026-02')).toEqual(['HJ 633-2012', 'GB 3095-2012二级限值', '综合指数：old rule']);
    expect(standards('2027-01')).toEqual([
      'HJ 633—2026',
      'GB 3095—2026二级限值（过渡阶段）',
      '综合指数：new rule',
    ]);
  });

  test('are those of both editions while the year to date holds the change', () => {
    expect(standards('2026-03')).toEqual([
      'HJ 633-2012',
      'HJ 633—2026',
      'GB 3095-2012二级限值',
      'GB 3095—2026二级限值（过渡阶段）',
      '综合指数：new rule',
    ]);
  });

  test('have their limits beside them', () => {
    expect(limitNames('2026-02')).toEqual(['GB 3095-2012二级限值']);
    expect(limitNames('2026-03')).toHaveLength(2);
    const yearly = (name: string) =>
      dataOf(exampleMonth(name, areas))
        .context.limits.filter(({ item, period }) => item === 'PM2.5' && period === '年平均')
        .map(({ value }) => value);
    expect([yearly('2026-02'), yearly('2026-03')]).toEqual([[35], [35, 30]]);
  });

  test('of a table are those of its own days', () => {
    const { judging } = dataOf(exampleMonth('2026-03', areas));
    const editions = (id: string) => judging[id]?.standards.filter((name) => name.startsWith('HJ'));
    expect(editions('daily')).toEqual(['HJ 633—2026']);
    expect(editions('air')).toEqual(['HJ 633—2026']);
    expect(editions('air-year-to-date')).toEqual(['HJ 633-2012', 'HJ 633—2026']);
    expect(judging['daily']?.limits.map(({ standard }) => standard).join()).not.toContain('2012');
  });

  test('are also those of the other parts that there are', () => {
    expect(standards('2026-02', parts)).toEqual(expect.arrayContaining(['GB 3838-2002', 'GB 3096-2008']));
    const { drinking } = parts;
    expect(drinking && standards('2026-02', { drinking })).toContain('GB 3838-2002');
    expect(standards('2026-02')).not.toContain('GB 3838-2002');
  });

  test('name no rule of an index that was computed elsewhere, or not at all', () => {
    const { air } = exampleMonth('2026-02', areas);
    const printed = 'missing' in air ? air : { ...air, indexRule: null };
    expect(standards('2026-02', { air: printed }).join()).not.toContain('综合指数');
    expect(standards('2026-02', { air: missing }).join()).not.toContain('综合指数');
  });
});

describe('the method', () => {
  const { airMethod, waterMethod, asPublished } = words.dataReports;
  const method = (changes: Partial<MonthlyReport>) => dataOf(exampleMonth('2026-02', areas, changes)).method;

  test('is that of the parts that there are', () => {
    expect(method(parts)).toEqual([...airMethod, ...waterMethod]);
    expect(method({})).toEqual(airMethod);
    expect(method({ ...parts, air: missing })).toEqual(waterMethod);
  });

  test('of a published report is that of its source', () => {
    expect(method({ ...parts, provenance: published })).toEqual(asPublished);
  });
});

test('only what was made for demonstration is marked so', () => {
  const isDemo = (changes: Partial<MonthlyReport>) =>
    dataOf(exampleMonth('2026-02', areas, changes)).context.demonstration;
  expect([isDemo({}), isDemo({ provenance: published })]).toEqual([true, false]);
});

test('places are named by part; a part that is missing or names none has none', () => {
  expect(dataOf(exampleMonth('2026-02', areas, parts)).places).toEqual([
    { title: '区域', names: ['全市', '柯桥区'] },
    { title: '断面', names: ['甲', '乙'] },
    { title: '功能区噪声', names: ['丙'] },
  ]);
  expect(dataOf(exampleMonth('2026-02', areas, { air: missing })).places).toEqual([]);
});

test('a later edition has its own day, and is told after the first', () => {
  const page = examplePage(exampleMonth('2026-02', areas, { edition: 2 }));
  const { changes, context } = monthlyData({ ...page, issuedOn: calendarDay('2026-03-28') }, null, words);
  expect(context).toMatchObject({ edition: 2, publishedOn: '2026-03-28' });
  expect(changes).toEqual([
    { edition: 1, publishedOn: '2026-03-15', note: '首次发布' },
    { edition: 2, publishedOn: '2026-03-28', note: '第2版，改了已发布的数字' },
  ]);
});

test('a report whose trends reach back over the change is judged by both editions', () => {
  const reports = [exampleMonth('2027-01', areas)];
  const asked = { area: 'city', figures: ['pm25'], last: month('2027-01'), address: '/' } as const;
  const trends = areaTrends(asked, { months: reports, years: [] }, words);
  const data = monthlyData(examplePage(exampleMonth('2027-01', areas)), trends, words);
  expect(data.context.standards).toEqual(expect.arrayContaining(['HJ 633-2012', 'HJ 633—2026']));
  expect(data.judging['months']?.standards.slice(0, 2)).toEqual(['HJ 633-2012', 'HJ 633—2026']);
  expect(data.judging['air-year-to-date']?.standards).not.toContain('HJ 633-2012');
});

test('the table of a month’s trends comes last', () => {
  const page = examplePage(exampleMonth('2026-02', areas));
  const table = { id: 'months', title: '', caption: '', columns: [], rows: [], notes: [] };
  expect(monthlyData(page, { charts: [], table, indexRules: [] }, words).tables.at(-1)).toBe(table);
});
