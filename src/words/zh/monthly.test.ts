import { describe, expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleWater, exampleWindow, sectionOf } from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { PartialDay } from '#src/domain/calendar.ts';
import { monthly } from './monthly.ts';

const missing = { missing: 'not-published' } as const;
const reportOf = (name: string, changes: Partial<MonthlyReport> = {}) =>
  exampleMonth(name, undefined, { air: missing, ...changes });
const published = {
  kind: 'published',
  source: '甲局',
  date: '2024-07' as PartialDay, // a real month
  form: 'original',
} as const;

describe('a report is called', () => {
  test('by its month when compiled, by its own title when published', () => {
    expect(monthly.title(reportOf('2026-10'))).toBe('环境质量月报2026年10月');
    expect(monthly.title(reportOf('2026-10', { title: '某县月报' }))).toBe('某县月报');
  });

  test('by its kind, with the district whose report it is', () => {
    expect(monthly.kicker(reportOf('2026-10'), '全市')).toBe('环境质量月报');
    expect(monthly.kicker(reportOf('2026-10', { scope: 'xinchang' }), '新昌县')).toBe('新昌县环境质量月报');
  });
});

test('its figures rest on the days up to the last; a published report does not say', () => {
  expect(monthly.asOf(reportOf('2024-02'))).toBe('2月29日24时');
  expect(monthly.asOf(reportOf('2024-02', { provenance: published }))).toBe('未注明');
});

describe('it covers', () => {
  const window = exampleWindow([sectionOf('甲', 2)]);

  test('its month', () => {
    expect(monthly.covers(reportOf('2026-10'))).toBe('2026年10月');
    expect(monthly.covers(reportOf('2026-10', { water: exampleWater({ month: window }) }))).toBe(
      '2026年10月',
    );
  });

  test('more months of water where that is all there is', () => {
    const water = exampleWater({ yearToDate: window });
    const air = exampleMonth('2021-01').air;
    expect(monthly.covers(reportOf('2021-06', { water, air }))).toBe('空气2021年6月，水2021年1—6月');
    expect(monthly.covers(reportOf('2021-01', { water, air }))).toBe('2021年1月');
  });

  test('the months of water alone, without air', () => {
    expect(monthly.covers(reportOf('2021-06', { water: exampleWater({ yearToDate: window }) }))).toBe(
      '2021年1—6月',
    );
  });
});

test('its contents name trends and advice where there are any', () => {
  const links = (hasTrends: boolean, hasAdvice: boolean) =>
    monthly.contents.links(hasTrends, hasAdvice).map(({ href }) => href.slice(1));
  const always = ['air', 'water', 'drinking', 'townships', 'noise', 'downloads'];
  expect(links(false, false)).toEqual(always);
  expect(links(true, true)).toEqual(['air', 'trends', ...always.slice(1, -1), 'advice', 'downloads']);
});

test('a key figure of Ⅰ to Ⅲ has its decimal', () => {
  expect(monthly.key.good3(95)).toBe('Ⅰ—Ⅲ类断面95.0%');
});
