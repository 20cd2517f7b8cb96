import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { readWater } from './read.ts';
import { bodyOf } from './sample.ts';

afterAll(removeFiles);

const SHARED = '../shared/data/water/shaoxing-sections-2020-05_2021-04.csv';

async function read(header: string, ...rows: string[]) {
  const path = exampleFile([header, ...rows, ''].join('\n'), 'w.csv');
  const { rows: samples, problems, findings } = await readWater([path]);
  const messages = (found: typeof problems) => found.map(({ message }) => message.replaceAll(path, 'w.csv'));
  return { samples, problems: messages(problems), findings: messages(findings) };
}

describe('a sample', () => {
  test('has its names as printed, its day and its values', async () => {
    const { samples, problems } = await read(
      '日期,断面名称,区县,所在水体,流域,lake_limits,水质类别,备注,pH,溶解氧(mg/L),氨氮,汞,叶绿素a(mg/m³)',
      '2026/10/8,示例断面,越城区,示例江,示例流域,1,Ⅲ类,大雨后,7.30,5.1,0.81,0.00004L,12',
    );
    expect(problems).toEqual([]);
    expect(samples).toMatchObject([
      {
        line: 2,
        date: '2026-10-08',
        time: null,
        section: '示例断面',
        district: '越城区',
        river: '示例江',
        basin: '示例流域',
        body: null,
        lakeLimits: true,
        publishedClass: 'Ⅲ类',
        note: '大雨后',
        values: {
          ph: '7.30',
          dissolvedOxygen: '5.1',
          ammoniaNitrogen: '0.81',
          mercury: '0.00004L',
          chlorophyllA: '12',
        },
      },
    ]);
  });

  test('has unrounded values before displayed ones', async () => {
    const { samples } = await read(
      'date,section,pH,NH3N,Chla,pH_raw,NH3N_raw,Chla_raw',
      '2026-10-08,甲,9.00,1.00,0.008,9.001,,0.00783',
    );
    expect(samples[0]?.values).toEqual({ ph: '9.001', ammoniaNitrogen: '1.00', chlorophyllA: '7.83' });
  });

  test('may have its day and time in one column', async () => {
    const { samples } = await read('监测时间,断面,DO', '2026-10-08 04:00,甲,7', '2026-10-08 08:00,甲,8');
    expect(samples.map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-10-08 04:00',
      '2026-10-08 08:00',
    ]);
  });

  test('of a suspended section has a reason and no values', async () => {
    const { samples, problems, findings } = await read('date,section,status,DO', '2026-10-08,甲,断流,');
    expect([samples[0]?.note, samples[0]?.values, problems, findings]).toEqual(['断流', {}, [], []]);
  });

  test('cannot have a class without values, whatever its note says', async () => {
    const { problems } = await read('date,section,class,note,DO', '2026-10-08,甲,Ⅱ,断流,—');
    expect(problems).toEqual([
      'w.csv：第 2 行的断面“甲”有类别“Ⅱ”，写着“断流”，却没有任何数值。请补上数值；没有采样的请删去类别。',
    ]);
  });

  test('without values and reason is looked at', async () => {
    const { samples, problems, findings } = await read('date,section,DO', '2026-10-08,甲,—');
    expect([samples.length, problems]).toEqual([1, []]);
    expect(findings).toEqual(['w.csv：第 2 行的断面“甲”没有任何数值。停测的请在 note 列写明原因。']);
  });

  test('of neither a day nor values is none', async () => {
    const { samples, problems, findings } = await read('date,section,status,DO', ',甲,维护,');
    expect([samples, problems]).toEqual([[], []]);
    expect(findings).toEqual(['w.csv：第 2 行没有日期，也没有数值，没有用。']);
  });
});

test('all that is wrong is told at once, with file, line, value and cure', async () => {
  const { problems } = await read(
    'date,section,body,lake_limits,class,note,DO,NH3-N,Hg',
    '2026-02-30,甲,,,,,7,0.5,',
    '2026-10-08,,,,,,7,0.5,',
    '2026-10-08,甲,海,,,,7,530,',
    '2026-10-08,乙,,3,优,,-7,abc,未检出',
    '2026-10-08,丙,,,Ⅱ,,,,',
    '2026-10-08,丁,,,Ⅱ,,7,L,',
    '2026-10-08,丁,,,Ⅱ,,8,0.5,',
    '2026-10-08,丁,',
  );
  expect(problems).toEqual([
    'w.csv：第 2 行的日期“2026-02-30”不是真实的一天。请写成 2026-10-08 这样。',
    'w.csv：第 3 行没有断面名称。请补上。',
    'w.csv：第 4 行的“body”值“海”不能用。请写河流、湖泊或水库。',
    'w.csv：第 4 行的“NH3-N”值“530”超出合理范围 0～100。请检查单位和数值。',
    'w.csv：第 5 行的“lake_limits”值“3”不能用。请写1（湖库限值）或 0。',
    'w.csv：第 5 行的“class”值“优”不是水质类别。请写Ⅰ、Ⅱ、Ⅲ、Ⅳ、Ⅴ或劣Ⅴ。',
    'w.csv：第 5 行的“DO”值“-7”是负值。请核对；没有测的请留空。',
    'w.csv：第 5 行的“NH3-N”值“abc”不是数字。请改成数字；没有测的请留空，未检出的写成“检出限+L”，如 0.01L。',
    'w.csv：第 5 行的“Hg”值“未检出”没有写检出限。请写成“检出限+L”，如 0.01L。',
    'w.csv：第 6 行的断面“丙”有类别“Ⅱ”，却没有任何数值。请补上数值；没有采样的请删去类别，并在 note 列写明原因。',
    'w.csv：第 7 行的“NH3-N”值“L”没有检出限的数字。请写成“检出限+L”，如 0.01L。',
    'w.csv：第 9 行只有 3 列，表头有 9 列，文件可能被截断。请重新导出。',
    'w.csv：第 8 行“丁 2026-10-08”与第 7 行是同一时次，数值却不同。请只留正确的一行；同一天测了几次、而且这类文件有 time 列的，请写上时刻。',
  ]);
});

describe('a header', () => {
  test.each([
    ['without a day', 'section,DO', '缺少列：date。'],
    ['without a section', 'date,DO', '缺少列：section。'],
    ['without any item', 'date,section,EC', '缺少列：水质项目（至少一项）。'],
    [
      'with another unit',
      'date,section,DO,氨氮（μg/L）',
      '“氨氮（μg/L）”的单位不对，ammoniaNitrogen 要用毫克/升。',
    ],
    [
      'with two columns for an item',
      'date,section,DO,溶解氧',
      '“DO”和“溶解氧”都是 dissolvedOxygen，不知用哪一列。',
    ],
  ])('%s is refused', async (_, header, expected) => {
    const { problems } = await read(header, '2026-10-08,1,1,1');
    expect(problems).toEqual([expect.stringContaining(`w.csv：第 1 行表头${expected}`)]);
  });

  test('knows COD from CODMn', async () => {
    const { samples } = await read('date,section,COD(Mn) mg/L,CODcr（mg/L）', '2026-10-08,甲,3.1,12');
    expect(samples[0]?.values).toEqual({ permanganateIndex: '3.1', cod: '12' });
  });
});

describe('the body whose limits apply', () => {
  test.each([
    [{ lakeLimits: null, body: null }, 'river'],
    [{ lakeLimits: null, body: 'lake' }, 'lake'],
    [{ lakeLimits: true, body: null }, 'lake'],
    [{ lakeLimits: true, body: 'reservoir' }, 'reservoir'],
    [{ lakeLimits: false, body: 'reservoir' }, 'river'],
  ] as const)('of %j is %s', (sample, body) => {
    expect(bodyOf(sample)).toBe(body);
  });
});

test.skipIf(!existsSync(SHARED))(
  'the sections of Shaoxing are read, and their doubled hours told',
  async () => {
    const { rows, problems, findings } = await readWater([SHARED]);
    expect([rows.length, Map.groupBy(problems, ({ kind }) => kind).get('conflict')?.length]).toEqual([
      191, 9,
    ]);
    expect(problems).toHaveLength(9);
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['unused-columns', 'remark']));
  },
);
