import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#src/domain/air/level.ts';
import { percentOf } from '#src/domain/rounding.ts';
import { annual, monthly } from './own-reports.ts';

// The figures are kept as printed; here they are held against the counts that they must come from.

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
