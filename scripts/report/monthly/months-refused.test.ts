import { afterAll, describe, expect, test } from 'vitest';
import { removeFiles } from '../../input-file/example-file.ts';
import { compile, type ExampleFiles } from './example-months.ts';
import { drinkingFile, noiseFile, townshipFile, waterFile } from './example-part-files.ts';
import { EXAMPLE_PLACES } from './example-places.ts';
import { JANUARY, setting, refusalOf } from './example-refusal.ts';

afterAll(removeFiles);

describe('rows that cannot be used are named with file, line, value and cure', () => {
  test.each<[string, ExampleFiles, RegExp]>([
    [
      'a section under a new name',
      { water: [waterFile(JANUARY, setting({ section: '新甲断面' }, { section: '甲断面' }))] },
      /^water-1\.csv：第 2 行的断面“新甲断面”不在 content\/monitoring\/sections\.json 里。名称相近的有“甲断面”/,
    ],
    [
      'micrograms in the head of a column',
      { water: [waterFile(JANUARY).replace('NH3N', '氨氮(μg/L)')] },
      /^water-1\.csv：第 1 行表头“氨氮\(μg\/L\)”的单位不对，ammoniaNitrogen 要用毫克\/升/,
    ],
    [
      'micrograms in a column',
      { water: [waterFile(JANUARY, setting({ TP: '45' }, { section: '乙水库' }))] },
      /^water-1\.csv：第 3 行的“TP”值“45”超出合理范围/,
    ],
    [
      'a class without values',
      {
        water: [
          waterFile(
            JANUARY,
            setting(
              { published_class: 'Ⅱ', pH: '', DO: '', CODMn: '', COD: '', BOD5: '', NH3N: '', TP: '' },
              { section: '甲断面' },
            ),
          ),
        ],
      },
      /^water-1\.csv：第 2 行的断面“甲断面”有类别“Ⅱ”，却没有任何数值/,
    ],
    [
      'two rows of a section that differ',
      { water: [`${waterFile(JANUARY)}2026-01-08,甲断面,,,7.5,9.0,1.5,10,2.0,0.99,0.02\n`] },
      /^water-1\.csv：第 4 行“甲断面 2026-01-08”与第 2 行是同一时次，数值却不同/,
    ],
    [
      'two rows of a section that differ, one under its alias',
      { water: [`${waterFile(JANUARY)}2026-01-08,老甲断面,,,7.5,9.0,1.5,10,2.0,0.99,0.02\n`] },
      /^water-1\.csv：第 4 行“老甲断面 2026-01-08”与第 2 行“甲断面 2026-01-08”是同一个地点的同一时次，数值却不同/,
    ],
    [
      'two rows of a station that differ, one without its district',
      { noise: [`${noiseFile(JANUARY)}2026-01-10,,戊点位,2,58,51\n`] },
      /^noise-1\.csv：第 4 行“戊点位 2026-01-10”与第 2 行“柯桥区 戊点位 2026-01-10”是同一个地点的同一时次/,
    ],
    [
      'two rows of a township that differ, one with its district in short',
      { townships: [`${townshipFile(JANUARY)}2026-01-03,柯桥,城关镇,31\n`] },
      /^townships-1\.csv：第 64 行“柯桥 城关镇 2026-01-03”与第 6 行“柯桥区 城关镇 2026-01-03”是同一个地点/,
    ],
    [
      'a class of a suspended section',
      {
        water: [
          waterFile(
            JANUARY,
            setting(
              {
                ...{ published_class: 'Ⅱ', note: '停测：清淤', pH: '', DO: '' },
                ...{ CODMn: '', COD: '', BOD5: '', NH3N: '', TP: '' },
              },
              { section: '甲断面' },
            ),
          ),
        ],
      },
      /^water-1\.csv：第 2 行的断面“甲断面”有类别“Ⅱ”，写着“停测：清淤”，却没有任何数值。请补上数值；没有采样的请删去类别。$/,
    ],
    [
      'two files of townships that differ',
      {
        townships: [
          townshipFile(JANUARY),
          townshipFile(JANUARY, setting({ pm25: '31' }, { pm25: '30', date: '2026-01-03' })),
        ],
      },
      /^townships-2\.csv：第 6 行“柯桥区 城关镇 2026-01-03”与 \S*townships-1\.csv 第 6 行是同一时次，数值却不同/,
    ],
    [
      'a township of an unknown district',
      { townships: [townshipFile(JANUARY).replaceAll('越城区', '越城县')] },
      /^townships-1\.csv：第 3 行的区县“越城县”不在 content\/site\.json 的名单里。/,
    ],
    [
      'a station of an unknown district',
      { noise: [noiseFile(JANUARY, setting({ district: '远方区' }, { station: '己点位' }))] },
      /^noise-1\.csv：第 3 行的区县“远方区”不在 content\/site\.json 的名单里。/,
    ],
    [
      'an unknown source',
      { drinking: [drinkingFile(JANUARY, setting({ source: '无名泉' }, { source: '丁水源' }))] },
      /^drinking-1\.csv：第 3 行的水源地“无名泉”不在 content\/monitoring\/drinking-sources\.json 里/,
    ],
    [
      'no column of sections',
      { water: [waterFile(JANUARY).replace('section,', 'place,')] },
      /^water-1\.csv：第 1 行表头缺少列：section/,
    ],
  ])('%s', async (_, files, expected) => {
    const [line = ''] = await refusalOf(files);
    expect(line).toMatch(expected);
    expect(line).toMatch(/请/);
  });

  test('all files are read, and everything wrong in them comes at once', async () => {
    const lines = await refusalOf({
      water: [waterFile(JANUARY, setting({ section: '新甲断面' }, { section: '甲断面' }))],
      noise: [noiseFile(JANUARY, setting({ zone: '5' }, { zone: '2' }))],
      townships: [townshipFile(JANUARY).replaceAll('越城区', '越城县')],
      drinking: [drinkingFile(JANUARY).replace('intake', 'volume')],
    });
    expect(lines.map((line) => /^\w+-1\.csv/.exec(line)?.[0])).toEqual([
      'drinking-1.csv',
      'noise-1.csv',
      'water-1.csv',
      'townships-1.csv',
    ]);
  });

  test('a name that two districts share needs its district', async () => {
    const stations = EXAMPLE_PLACES.stations.map((station) => ({
      ...station,
      name: '城关',
      zone: '2' as const,
    }));
    const noise = noiseFile(JANUARY, setting({ district: '', station: '城关', zone: '2' }, { zone: '4a' }));
    const lines = await refusalOf({ noise: [noise.replace('戊点位', '城关')] }, JANUARY, {
      places: { ...EXAMPLE_PLACES, stations },
    });
    expect(lines[0]).toBe('noise-1.csv：第 3 行的“城关”在几个区县都有，不知是哪一个。请补上 district 列。');
  });
});

test('a report that the site would refuse is not written', async () => {
  const water = [waterFile(JANUARY, setting({ note: '备'.repeat(301) }, { section: '甲断面' }))];
  const [line] = await refusalOf({ water });
  expect(line).toMatch(
    /^2026-01：编出的报告网站不能用。water\.month\.sections\.0\.note：“备.*太长，最多 300 字。$/,
  );
});

test('two rows that differ under one name are told once', async () => {
  const water = [`${waterFile(JANUARY)}2026-01-08,甲断面,,,7.5,9.0,1.5,10,2.0,0.99,0.02\n`];
  expect(await refusalOf({ water })).toHaveLength(1);
});

test('of rows that are told without being refused the report is written', async () => {
  const water = [`${waterFile(JANUARY)}2026-01-08,甲断面,,,7.5,9.0,1.5,10,2.0,0.30,0.02\n`];
  const { reports, told } = await compile({ water });
  expect(reports).toHaveLength(1);
  expect(told).toEqual(['water-1.csv：第 4 行“甲断面 2026-01-08”与第 2 行相同，只用一次。']);
});

test('of rows that say the same of a place under two names the report is that of one of them', async () => {
  const alone = await compile({ water: [waterFile(JANUARY)] });
  const water = [`${waterFile(JANUARY)}2026-01-08,老甲断面,,,7.5,9.0,1.5,10,2.0,0.30,0.02\n`];
  const { reports, told } = await compile({ water });
  expect(reports.map((report) => report.water)).toEqual(alone.reports.map((report) => report.water));
  expect(told).toEqual([
    'water-1.csv：第 4 行“老甲断面 2026-01-08”与第 2 行“甲断面 2026-01-08”是同一个地点的同一时次，内容相同，只用一次。',
  ]);
});
