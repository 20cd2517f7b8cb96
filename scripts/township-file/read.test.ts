import { afterAll, expect, test } from 'vitest';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { readTownships } from './read.ts';

afterAll(removeFiles);

async function read(header: string, ...rows: string[]) {
  const path = exampleFile([header, ...rows, ''].join('\n'), 't.csv');
  const { rows: days, problems } = await readTownships([path]);
  return { days, problems: problems.map(({ message }) => message.replaceAll(path, 't.csv')) };
}

test('a row has the daily mean of a township', async () => {
  const { days, problems } = await read(
    '日期,区县,乡镇（街道）,PM2.5日均值（μg/m³）',
    '2026年10月8日,越城区,示例街道,21',
    '2026年10月9日,越城区,示例街道,',
  );
  expect(problems).toEqual([]);
  expect(days.map(({ date, district, township, pm25 }) => [date, district, township, pm25])).toEqual([
    ['2026-10-08', '越城区', '示例街道', 21],
    ['2026-10-09', '越城区', '示例街道', null],
  ]);
});

test('townships of two districts may share a name', async () => {
  const rows = ['2026-10-08,越城区,示例镇,21', '2026-10-08,柯桥区,示例镇,22'];
  expect((await read('date,district,township,pm25', ...rows)).problems).toEqual([]);
});

test.each(['0.021', '0', '1001'])('%s is no daily mean in µg/m³', async (value) => {
  const { days, problems } = await read('date,district,township,pm25', `2026-10-08,越城区,甲镇,${value}`);
  expect(days[0]?.pm25).toBeNull();
  expect(problems).toEqual([
    `t.csv：第 2 行的“pm25”值“${value}”超出合理范围 0.5～1000。请检查单位（要用微克/立方米）和数值。`,
  ]);
});

test('a header in mg/m³ is refused', async () => {
  const { problems } = await read('date,district,township,PM2.5(mg/m³)', '2026-10-08,越城区,甲镇,0.021');
  expect(problems).toEqual([expect.stringContaining('“PM2.5(mg/m³)”的单位不对，pm25 要用微克/立方米。')]);
});
