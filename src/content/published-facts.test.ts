import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#src/domain/air/level.ts';
import { annual, monthly } from './own-reports.ts';

const city = monthly('2021-06');
const cityWater =
  'missing' in city.water || 'missing' in city.water.yearToDate ? null : city.water.yearToDate;

const FACTS = '../shared/facts/reports.json';

describe.skipIf(!existsSync(FACTS))('against the facts', () => {
  type Fact = {
    kind: string;
    period: string;
    district: string;
    citable: boolean;
    source_url: string | null;
    figures: Readonly<Record<string, unknown>>;
  };
  const records = existsSync(FACTS)
    ? (JSON.parse(readFileSync(FACTS, 'utf8')) as { records: Fact[] }).records
    : [];
  const NAMES: Readonly<Record<string, string>> = {
    全市: 'city',
    越城区: 'yuecheng',
    柯桥区: 'keqiao',
    上虞区: 'shangyu',
    诸暨市: 'zhuji',
    嵊州市: 'shengzhou',
    新昌县: 'xinchang',
  };

  test.each([
    ['2021-06', '2021-06', '2021-01..2021-06'],
    ['2024-06-xinchang', '2024-06', '2024-01..2024-06'],
    ['2022-07-xinchang', '2022-07', '2022-01..2022-07'],
  ])('%s has every figure of the air', (id, month, toDate) => {
    const { air, scope } = monthly(id);
    if ('missing' in air) throw new Error(id);
    for (const [period, rows] of [
      [month, air.month],
      [toDate, air.yearToDate],
    ] as const) {
      for (const row of rows) {
        const fact = records.find(
          (each) =>
            each.kind.startsWith('air-') &&
            each.period === period &&
            NAMES[each.district] === row.area &&
            (scope === 'city') === 'composite_index' in each.figures &&
            !('pm25_by_town' in each.figures),
        );
        expect(row.goodShare).toBe(fact?.figures['aqi_good_rate_pct']);
        expect(row.concentrations.pm25).toBe(fact?.figures['pm25_ug_m3']);
        expect(row.compositeIndex).toBe(fact?.figures['composite_index'] ?? null);
        for (const level of LEVELS) {
          expect(row.byLevel?.[level]).toBe(fact?.figures[`level${level}_days`]);
        }
      }
    }
  });

  test.each([
    ['2024-06-xinchang', '2024-06', '2023-06'],
    ['2022-07-xinchang', '2022-07', '2021-07'],
  ])('%s has every figure of the townships', (id, month, before) => {
    const towns = records.find(({ kind, period }) => kind === 'air-township-monthly' && period === month);
    const { townships } = monthly(id);
    const toDate = (period: string) => `${period.slice(0, 4)}-01..${period.slice(5)}`;
    const printed = 'missing' in townships ? [] : townships.rows;
    const rows = printed.map(({ name, month: now, yearToDate, lastYear }) => [
      name,
      {
        [month]: now,
        [toDate(month)]: yearToDate,
        [before]: lastYear?.month,
        [toDate(before)]: lastYear?.yearToDate,
      },
    ]);
    expect(Object.fromEntries(rows)).toEqual(towns?.figures['pm25_by_town']);
  });

  test('the districts of June 2021 have every figure of the water', () => {
    for (const { area, sections, passShare, failed } of cityWater?.summaries.slice(1) ?? []) {
      const fact = records.find(
        ({ kind, period, district }) =>
          kind === 'water-cumulative' &&
          period === '2021-01..2021-06' &&
          NAMES[district.slice(0, 3)] === area,
      );
      expect({
        sections_total: sections,
        manual_monitoring_ok_rate_pct: passShare,
        failing_sections: failed,
      }).toEqual(fact?.figures);
    }
  });

  test('no address is linked that may not be cited', () => {
    const allowed = new Set(records.filter(({ citable }) => citable).map(({ source_url }) => source_url));
    const provenances = ['2021-06', '2024-06-xinchang', '2022-07-xinchang'].map(
      (id) => monthly(id).provenance,
    );
    const own = [...provenances, ...['2018', '2021', '2023', '2024-h1'].map((id) => annual(id).provenance)];
    const urls = own.flatMap((each) => (each.kind === 'published' && each.url ? [each.url] : []));
    expect(urls).toHaveLength(5);
    expect(urls.filter((url) => !allowed.has(url))).toEqual([]);
  });
});
