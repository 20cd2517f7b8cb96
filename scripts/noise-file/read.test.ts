import { afterAll, expect, test } from 'vitest';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { readNoise } from './read.ts';
import { zoneIn } from './sample.ts';

afterAll(removeFiles);

async function read(header: string, ...rows: string[]) {
  const path = exampleFile([header, ...rows, ''].join('\n'), 'n.csv');
  const { rows: samples, problems } = await readNoise([path]);
  return { samples, problems: problems.map(({ message }) => message.replaceAll(path, 'n.csv')) };
}

test('a row has the levels of a station by day and night', async () => {
  const { samples, problems } = await read(
    '日期,区县,点位名称,功能区类别,昼间(dB(A)),夜间(dB(A))',
    '2026-10-08,诸暨市,示例点,4a类,56.4,',
  );
  expect(problems).toEqual([]);
  expect(samples).toMatchObject([
    {
      line: 2,
      date: '2026-10-08',
      district: '诸暨市',
      station: '示例点',
      zone: '4a',
      day: 56.4,
      night: null,
    },
  ]);
});

test.each([
  ['0', '0'],
  ['2类', '2'],
  ['３类区', '3'],
  ['4A', '4a'],
  ['4b类', '4b'],
  ['4', null],
  ['5', null],
  ['', null],
  ['居住', null],
])('the zone %j is %s', (cell, zone) => {
  expect(zoneIn(cell)).toBe(zone);
});

test('all that is wrong is told at once', async () => {
  const { problems } = await read(
    'date,station,zone,day,night',
    '2026-10-32,甲,2,56,47',
    '2026-10-08,,2,56,47',
    '2026-10-08,甲,4,56,47',
    '2026-10-08,甲,2,564,-1',
    '2026-10-08,乙,2,56,静',
    '2026-10-08,乙,2,57,47',
  );
  expect(problems).toEqual([
    'n.csv：第 2 行的日期“2026-10-32”不是真实的一天。请写成 2026-10-08 这样。',
    'n.csv：第 3 行没有点位名称。请补上。',
    'n.csv：第 4 行的功能区“4”不是 GB 3096 的功能区。请写 0、1、2、3、4a 或 4b（4 类要分 4a 和 4b）。',
    'n.csv：第 5 行的“day”值“564”超出合理范围 0～130。请检查单位（要用分贝 dB(A)）和数值。',
    'n.csv：第 5 行的“night”值“-1”是负值。请核对；没有测的请留空。',
    'n.csv：第 6 行的“night”值“静”不是数字。请改成数字；没有测的请留空。',
    'n.csv：第 7 行“乙 2026-10-08”与第 6 行是同一时次，数值却不同。请只留正确的一行；同一天测了几次、而且这类文件有 time 列的，请写上时刻。',
  ]);
});

test('a header lacks what it lacks', async () => {
  const { problems } = await read('date,station', '2026-10-08,甲');
  expect(problems).toEqual([expect.stringContaining('n.csv：第 1 行表头缺少列：zone、day、night。')]);
});
