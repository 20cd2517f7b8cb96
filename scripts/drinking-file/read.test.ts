import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { readDrinking } from './read.ts';

afterAll(removeFiles);

async function read(header: string, ...rows: string[]) {
  const path = exampleFile([header, ...rows, ''].join('\n'), 'd.csv');
  const { rows: samples, problems, findings } = await readDrinking([path]);
  const messages = (found: typeof problems) => found.map(({ message }) => message.replaceAll(path, 'd.csv'));
  return { samples, problems: messages(problems), findings: messages(findings) };
}

test('a sample has its source, the water taken and its values', async () => {
  const { samples, problems } = await read(
    '日期,水源地名称,区县,取水量（万立方米）,状态,氨氮,铁,硝酸盐(以N计)',
    '2026-10-08,示例水库,上虞区,1098.3,正常,0.14,0.03L,1.27',
  );
  expect(problems).toEqual([]);
  expect(samples).toMatchObject([
    {
      line: 2,
      date: '2026-10-08',
      time: null,
      source: '示例水库',
      district: '上虞区',
      intake: 1098.3,
      note: null,
      values: { ammoniaNitrogen: '0.14', iron: '0.03L', nitrate: '1.27' },
    },
  ]);
});

test('a source that is out of use has a reason and nothing else', async () => {
  const { samples, problems, findings } = await read(
    'date,source,intake,status,DO',
    '2026-10-08,甲,,停用检修,',
  );
  expect([samples[0]?.note, samples[0]?.intake, problems, findings]).toEqual(['停用检修', null, [], []]);
});

test('all that is wrong is told at once', async () => {
  const { problems, findings } = await read(
    'date,source,intake,note,DO,Fe',
    '2026-13-08,甲,100,,7,',
    '2026-10-08,,100,,7,',
    '2026-10-08,甲,10983000,,7,未检出',
    '2026-10-08,乙,约100,,7,',
    '2026-10-08,丙,-1,,7,',
    '2026-10-08,丁,100,,,',
  );
  expect(problems).toEqual([
    'd.csv：第 2 行的日期“2026-13-08”不是真实的一天。请写成 2026-10-08 这样。',
    'd.csv：第 3 行没有水源地名称。请补上。',
    'd.csv：第 4 行的“intake”值“10983000”超出合理范围 0～50000。请检查单位（要用万立方米）和数值。',
    'd.csv：第 4 行的“Fe”值“未检出”没有写检出限。请写成“检出限+L”，如 0.01L。',
    'd.csv：第 5 行的“intake”值“约100”不是数字。请改成数字；没有测的请留空。',
    'd.csv：第 6 行的“intake”值“-1”是负值。请核对；没有测的请留空。',
  ]);
  expect(findings).toEqual(['d.csv：第 7 行的水源地“丁”没有任何数值。停测的请在 note 列写明原因。']);
});

describe('a header', () => {
  test('lacks what it lacks', async () => {
    const { problems } = await read('note', '甲');
    expect(problems).toEqual([
      expect.stringContaining('d.csv：第 1 行表头缺少列：date、source、intake、水质项目（至少一项）。'),
    ]);
  });

  test.each(['取水量(m³)', '取水量（立方米）', '取水量(吨)', '取水量(亿立方米)'])(
    'has the water taken in another unit: %s',
    async (name) => {
      const { problems } = await read(`date,source,${name},DO`, '2026-10-08,甲,1,7');
      expect(problems).toEqual([expect.stringContaining(`“${name}”的单位不对，intake 要用万立方米。`)]);
    },
  );

  test.each(['取水量(万m³)', '取水量（万吨）', '取水量（万立方米）', 'intake'])(
    'has it in 万立方米: %s',
    async (name) => {
      expect((await read(`date,source,${name},DO`, '2026-10-08,甲,1,7')).problems).toEqual([]);
    },
  );
});

test('two samples of a day differ by their time', async () => {
  const rows = ['2026-10-08,09:00,甲,1,7', '2026-10-08,15:00,甲,1,8'];
  expect((await read('date,time,source,intake,DO', ...rows)).problems).toEqual([]);
});
