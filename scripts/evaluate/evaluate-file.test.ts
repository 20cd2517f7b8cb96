import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { HJ633_2012 } from '#src/domain/standards/hj633-2012.ts';
import type { AqiStandard } from '#src/domain/standards/aqi-standard.ts';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { evaluateFile, type Result } from './evaluate-file.ts';

afterAll(removeFiles);

const SHARED = '../shared/data/air/hourly-published-aqi.csv';
const HEADER = 'time,pm25,pm10,o3,no2,so2,co';
const VALUES = '54,97,93,30,4,1.0';

async function evaluate(lines: readonly string[], standard: AqiStandard | null = null) {
  const results: Result[] = [];
  const told: boolean[] = [];
  const path = exampleFile(`${lines.join('\n')}\n`);
  const tally = await evaluateFile(path, standard, (result, hasPublished) => {
    results.push(result);
    told.push(hasPublished);
  });
  return {
    results,
    told,
    agrees: tally.agrees(),
    lines: tally.lines().map((line) => line.replace(path, 'a.csv')),
  };
}

test('each row is judged by the standard of its day', async () => {
  const rows = ['2026-02-28 24:00', '2026-03-01 00:00', '2026-03-01 01:00'].map(
    (time) => `${time},${VALUES}`,
  );
  const { results, told } = await evaluate([HEADER, ...rows]);
  expect(results).toEqual([
    { line: 2, standard: 'HJ 633-2012', aqi: 74, level: 2, primary: 'pm25 pm10' },
    { line: 3, standard: 'HJ 633-2012', aqi: 74, level: 2, primary: 'pm25 pm10' },
    { line: 4, standard: 'HJ 633—2026', aqi: 88, level: 2, primary: 'pm25' },
  ]);
  expect(told).toEqual([false, false, false]);
});

test('a given standard judges every row, whatever its day', async () => {
  const { results, agrees } = await evaluate(
    [HEADER, `2026-03-01 01:00,${VALUES}`, `,${VALUES}`],
    HJ633_2012,
  );
  expect(results.map(({ standard, aqi }) => [standard, aqi])).toEqual([
    ['HJ 633-2012', 74],
    ['HJ 633-2012', 74],
  ]);
  expect(agrees).toBe(true);
});

test('what a standard withholds is NA', async () => {
  const { results } = await evaluate([HEADER, '2026-03-01 01:00,20,,93,30,4,1.0']);
  expect(results).toEqual([{ line: 2, standard: 'HJ 633—2026', aqi: 'NA', level: 'NA', primary: '' }]);
});

test('published values are compared, over line breaks in their cells', async () => {
  const { told, lines, agrees } = await evaluate([
    `${HEADER},aqi,首要污染物,类别`,
    `2019-02-05 01:00,${VALUES},74,"颗粒物(PM10)\n细颗粒物(PM2.5)",良`,
    `2019-02-05 02:00,${VALUES},75,"PM10,PM2.5",良`,
  ]);
  expect([told, agrees]).toEqual([[true, true], false]);
  expect(lines).toEqual([
    'a.csv：评价 2 行，其中 2 行有公布的 AQI。',
    'AQI、级别、首要污染物全部一致：1 / 2 行。',
    '不一致：1 处',
    '  a.csv:4  AQI 公布 75，算得 74',
  ]);
});

describe('a row that cannot be judged is told', () => {
  test.each([
    ['2019-02-30 01:00', '时间“2019-02-30 01:00”不是真实的整点'],
    ['', '时间“”不是真实的整点'],
    ['2011-12-31 24:00', '早于 2012 年，没有可用的空气质量指数标准'],
  ])('%j', async (time, why) => {
    const { results, agrees, lines } = await evaluate([HEADER, `${time},${VALUES}`]);
    expect([results, agrees]).toEqual([[], false]);
    expect(lines.at(-1)).toBe(`  a.csv:2  整行未用：${why}`);
  });

  test('a row with too few cells', async () => {
    const { lines } = await evaluate([HEADER, '2019-02-05 01:00,54', `2019-02-05 02:00,${VALUES}`]);
    expect(lines.at(-1)).toBe('  a.csv:2  整行未用：这一行有 2 列，表头有 7 列');
  });
});

test.skipIf(!existsSync(SHARED))(
  'all published hours of the network are reproduced',
  { timeout: 30_000 },
  async () => {
    const tally = await evaluateFile(SHARED, null, () => undefined);
    expect(tally.lines()).toEqual([
      `${SHARED}：评价 5786 行，其中 5786 行有公布的 AQI。`,
      'AQI、级别、首要污染物全部一致：5786 / 5786 行。',
    ]);
  },
);
