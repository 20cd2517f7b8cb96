import { Big } from 'big.js';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#src/domain/air/level.ts';
import { percentOf } from '#src/domain/rounding.ts';
import { annualReportSchema } from '#src/schemas/annual-report.ts';
import { monthlyReportSchema } from '#src/schemas/monthly-report.ts';

// The figures are kept as printed; here they are held against the counts that they must come from.

const read = (path: string): unknown => JSON.parse(readFileSync(`content/reports/${path}.json`, 'utf8'));
const monthly = (id: string) => monthlyReportSchema.parse(read(`monthly/${id}`));
const annual = (id: string) => annualReportSchema.parse(read(`annual/${id}`));
const share = (part: number, whole: number) => percentOf(new Big(part), new Big(whole));
const sharesOf = (days: number) => Array.from({ length: days + 1 }, (_, good) => share(good, days));

function figure(report: ReturnType<typeof annual>, id: string): number | null {
  return report.figures.find((each) => each.id === id)?.value ?? null;
}

const city = monthly('2021-06');
const cityAir = 'missing' in city.air ? null : city.air;
const cityWater =
  'missing' in city.water || 'missing' in city.water.yearToDate ? null : city.water.yearToDate;

describe('the city’s report of June 2021', () => {
  test('has shares of good days that are whole days of 30 and of 181', () => {
    expect(cityAir?.month).toHaveLength(7);
    for (const { goodShare } of cityAir?.month ?? []) expect(sharesOf(30)).toContain(goodShare);
    for (const { goodShare } of cityAir?.yearToDate ?? []) expect(sharesOf(181)).toContain(goodShare);
  });

  test('has sections whose shares follow from their counts', () => {
    const [whole] = cityWater?.summaries ?? [];
    expect(whole?.classes).toEqual([5, 68, 53, 2, 0, 0]);
    expect(whole?.classes?.reduce((sum, count) => sum + count, 0)).toBe(128);
    expect(whole?.goodShare).toBe(share(126, 128));
    expect(whole?.passShare).toBe(share(127, 128));
    expect(whole?.passed).toBe(127);
  });

  test('has one section in 嵊州 that misses its target, 14 of 15', () => {
    const shengzhou = cityWater?.summaries.find(({ area }) => area === 'shengzhou');
    expect(shengzhou).toMatchObject({ sections: 15, passShare: share(14, 15), failed: ['老东桥'] });
  });

  test('keeps 128 sections although the districts add up to 133, and says so', () => {
    const [whole, ...districts] = cityWater?.summaries ?? [];
    expect(whole?.sections).toBe(128);
    expect(districts.reduce((sum, { sections }) => sum + (sections ?? 0), 0)).toBe(133);
    expect(city.notes.join('')).toContain('133');
  });

  test('ranks the districts by their index as its text does', () => {
    const ranked = (cityAir?.month ?? [])
      .filter(({ area }) => area !== 'city')
      .toSorted((a, b) => (a.compositeIndex ?? 0) - (b.compositeIndex ?? 0));
    expect(ranked.map(({ area }) => area).join()).toBe('xinchang,shengzhou,zhuji,shangyu,yuecheng,keqiao');
  });
});

describe.each(['2024-06-xinchang', '2022-07-xinchang'])('%s', (id) => {
  const report = monthly(id);
  const air = 'missing' in report.air ? null : report.air;
  const rows = [air?.month, air?.yearToDate, air?.lastYear?.month, air?.lastYear?.yearToDate].flatMap(
    (window) => window ?? [],
  );

  test('has four rows whose share of good days follows from the days at each level', () => {
    expect(rows).toHaveLength(4);
    for (const { byLevel, goodShare, validDays } of rows) {
      const all = LEVELS.reduce((sum, level) => sum + (byLevel?.[level] ?? 0), 0);
      expect(goodShare).toBe(share((byLevel?.[1] ?? 0) + (byLevel?.[2] ?? 0), all));
      expect([all, null]).toContain(validDays);
    }
  });

  test('has twelve townships, each with the four figures that are printed', () => {
    const townships = 'missing' in report.townships ? [] : report.townships.rows;
    expect(townships).toHaveLength(12);
    for (const { month, yearToDate, lastYear } of townships) {
      for (const value of [month, yearToDate, lastYear?.month, lastYear?.yearToDate]) {
        expect(value).toBeGreaterThan(0);
      }
    }
  });
});

test('the two sources of 新昌 in 2021 agree: 179 of 181 days and July make 210 of 212', () => {
  const june = cityAir?.yearToDate.find(({ area }) => area === 'xinchang');
  const july = monthly('2022-07-xinchang').air;
  expect(june?.goodShare).toBe(share(179, 181));
  expect('missing' in july ? null : july.lastYear?.yearToDate[0]?.goodShare).toBe(share(179 + 31, 181 + 31));
});

test('a report that is known from a copy has no link and says so', () => {
  const { provenance } = monthly('2022-07-xinchang');
  expect(provenance).not.toHaveProperty('url');
  expect(provenance).toHaveProperty('note', expect.stringContaining('原页面待核实'));
});

test.each([
  ['2018', 'good-share', 306, 365],
  ['2021', 'good-share', 341, 365],
  ['2021', 'fresh-air-valid-share', 354, 365],
  ['2023', 'good-share', 136 + 209, 365],
  ['2024-h1', 'assessed-sections-good-share', 125, 128],
])('%s: %s is %i of %i', (period, id, part, whole) => {
  expect(figure(annual(period), id)).toBe(share(part, whole));
});

test.each(['2018', '2021', '2023', '2024-h1'])(
  'the figures of %s are of the city and its districts',
  (id) => {
    const areas = new Set(annual(id).figures.map(({ area }) => area));
    expect(
      [...areas].filter((area) => !['city', 'xinchang', 'shangyu', 'zhuji', 'shengzhou'].includes(area)),
    ).toEqual([]);
  },
);

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
