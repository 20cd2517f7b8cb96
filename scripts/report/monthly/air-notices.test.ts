import { describe, expect, test } from 'vitest';
import { month, monthsToDate } from '#src/domain/month.ts';
import { compiledMonth, EXAMPLE_RULES, type ValuesOn } from '#src/domain/report/example-month.ts';
import { airNotices } from './air-notices.ts';
import { airPart, type AirYear } from './air.ts';

const MARCH = month('2026-03');
type Areas = Readonly<Record<string, ValuesOn>>;

/** What is told of March. @param areasOf null = the hours do not cover the month. */
function told(areasOf: (name: string) => Areas | null): string[] {
  const problems = new Map<ReturnType<typeof month>, string>();
  const compiled: AirYear['compiled'] = new Map(
    monthsToDate(MARCH).flatMap((name) => {
      const areas = areasOf(name);
      if (!areas) problems.set(name, `${name}：缺。`);
      return areas ? [[name, compiledMonth(name, areas)]] : [];
    }),
  );
  const air = airPart(MARCH, { compiled, problems }, EXAMPLE_RULES);
  return typeof air === 'string' ? [air] : airNotices(MARCH, air, { compiled, problems }, (area) => area);
}

const sound: ValuesOn = () => ({});
const short: ValuesOn = (day) => (day.slice(8) <= '05' ? { pm25: null, o3: null } : {});

test('a sound year needs no word', () => {
  expect(told(() => ({ city: sound, keqiao: sound }))).toEqual([]);
});

test('each area with too few days is told with its pollutants', () => {
  expect(told((name) => ({ city: sound, keqiao: name === '2026-03' ? short : sound }))).toEqual([
    '2026-03：keqiao的PM2.5、O₃有效日不到 27 个，不出月均值，综合指数也不出。',
  ]);
});

test('a short month before leaves the year to date without a mean', () => {
  expect(told((name) => ({ city: name === '2026-01' ? short : sound }))).toEqual([
    '2026-03：city的PM2.5、O₃在此前有月份有效日不足，不出累计均值，累计综合指数也不出。',
  ]);
});

test('months that are not covered are told with their reasons, once for all areas', () => {
  const lines = told((name) => (name === '2026-03' ? { city: sound, keqiao: sound } : null));
  expect(lines).toEqual([
    expect.stringMatching(/累计值写“数据不全”。.*其中：$/),
    '  2026-01：缺。',
    '  2026-02：缺。',
  ]);
});

test('an area that is new is told by its name', () => {
  const lines = told((name) => (name === '2026-01' ? { city: sound } : { city: sound, keqiao: sound }));
  expect(lines).toEqual(['2026-03：keqiao在此前有月份没有数据，累计值写“数据不全”。']);
});

describe('a month without hours', () => {
  test('says why it has no part', () => {
    expect(told((name) => (name === '2026-03' ? null : { city: sound }))).toEqual(['2026-03：缺。']);
  });

  test('says so too where no reason is known', () => {
    expect(airPart(MARCH, { compiled: new Map(), problems: new Map() }, EXAMPLE_RULES)).toBe(
      '2026-03：没有数据。',
    );
  });
});
