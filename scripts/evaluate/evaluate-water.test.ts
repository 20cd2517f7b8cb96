import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { evaluateWater, type WaterResult } from './evaluate-water.ts';

afterAll(removeFiles);

const SHARED = '../shared/data/water';

async function evaluate(...lines: string[]) {
  const path = exampleFile(`${lines.join('\n')}\n`, 'w.csv');
  const results: WaterResult[] = [];
  const told: boolean[] = [];
  const tally = await evaluateWater(path, (result, hasPublished) => {
    results.push(result);
    told.push(hasPublished);
  });
  return {
    results,
    told,
    agrees: tally.agrees(),
    lines: tally.lines().map((line) => line.replaceAll(path, 'w.csv')),
  };
}

test('a row without a published class has a result with the items that decide it', async () => {
  const { results, told, agrees, lines } = await evaluate(
    'date,time,section,DO,NH3N,TP',
    '2026-10-08,9:00,甲,5.1,0.81,0.21',
  );
  expect(results).toEqual([
    {
      line: 2,
      date: '2026-10-08',
      time: '09:00',
      section: '甲',
      standard: 'GB 3838-2002',
      body: 'river',
      class: 'Ⅳ',
      deciding: '总磷 0.21',
      published_class: '',
    },
  ]);
  expect([told, agrees, lines]).toEqual([[false], true, ['w.csv：评价 1 行，其中 0 行有公布的类别。']]);
});

test('published classes are compared, on unrounded values', async () => {
  const { lines, agrees } = await evaluate(
    'date,section,水质类别,pH,pH_raw,DO',
    '2026-10-08,甲,劣Ⅴ,9.00,9.001,8',
    '2026-10-08,乙,Ⅰ类,9.00,9,8',
    '2026-10-08,丙,Ⅲ,9.00,9,4.9',
  );
  expect(agrees).toBe(false);
  expect(lines).toEqual([
    'w.csv：评价 3 行，其中 3 行有公布的类别。',
    '类别一致：2 / 3 行。',
    '不一致：1 处',
    '  w.csv:4  丙 2026-10-08  公布 Ⅲ，算得 Ⅳ；定类项目 溶解氧 4.9',
  ]);
});

test.each([
  ['lake_limits', '1', 'Ⅳ'],
  ['lake_limits', '0', 'Ⅱ'],
  ['body', '水库', 'Ⅳ'],
  ['水体类型', '湖库', 'Ⅳ'],
  ['body', '河流', 'Ⅱ'],
  ['other', '', 'Ⅱ'],
])('phosphorus with %s %s is %s', async (column, cell, expected) => {
  const { results } = await evaluate(`date,section,${column},TP`, `2026-10-08,甲,${cell},0.09`);
  expect(results.map((result) => result.class)).toEqual([expected]);
});

describe('what cannot be judged is listed, and is no agreement', () => {
  test.each([
    ['2026-02-30,甲,Ⅱ,7', '  w.csv：第 2 行的日期“2026-02-30”不是真实的一天。请写成 2026-10-08 这样。'],
    ['2002-05-31,甲,Ⅱ,7', '  w.csv:2  整行未用：2002-05-31 早于 2002-06-01，没有可用的地表水标准'],
    ['2026-10-08,甲,,-7', '  w.csv：第 2 行的“DO”值“-7”是负值。请核对；没有测的请留空。'],
  ])('%s', async (row, expected) => {
    const { lines, agrees } = await evaluate('date,section,class,DO', row);
    expect([lines.at(-1), agrees]).toEqual([expected, false]);
  });

  test('a class without values', async () => {
    const { lines } = await evaluate('date,section,class,DO', '2026-10-08,甲,Ⅱ,');
    expect(lines.slice(2)).toEqual([
      '不一致：1 处',
      '  w.csv:2  甲 2026-10-08  公布 Ⅱ，算得 NA；没有参评项目的数值',
      '未用：1 处',
      '  w.csv：第 2 行的断面“甲”有类别“Ⅱ”，却没有任何数值。请补上数值；没有采样的请删去类别，并在 note 列写明原因。',
    ]);
  });
});

test('rows of the same hour are each judged by themselves', async () => {
  const { lines, agrees } = await evaluate(
    'date,section,class,DO',
    '2026-10-08,甲,Ⅱ,7',
    '2026-10-08,甲,Ⅲ,5.5',
  );
  expect([lines.at(-1), agrees]).toEqual(['类别一致：2 / 2 行。', true]);
});

describe.skipIf(!existsSync(SHARED))(
  'published rows are reproduced but for those wrong at their source',
  () => {
    test.each([
      [
        'daily-values-and-published-class.csv',
        '2999 / 3000',
        ':1934  三岔口 2020-11-04 08:00  公布 Ⅱ，算得 Ⅰ',
      ],
      ['shaoxing-sections-2020-05_2021-04.csv', '184 / 185', ':130  王家泾 2021-04-03 00:00  公布 Ⅳ，算得 Ⅴ'],
    ])('%s', async (name, share, only) => {
      const lines = (await evaluateWater(`${SHARED}/${name}`, () => undefined)).lines();
      expect(lines.slice(1)).toEqual([
        `类别一致：${share} 行。`,
        '不一致：1 处',
        expect.stringContaining(`${name}${only}`),
        expect.stringContaining('没有用到的列：'),
      ]);
    });
  },
);
