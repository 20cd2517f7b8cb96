import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXAMPLE_SOURCES } from './example-sources.ts';
import { helpWords } from './help-words.ts';
import { namesOf, pageName } from './names.ts';
import { syllablesOf } from './pinyin.ts';
import { exceptions, readingsOf } from './readings.ts';
import { reportGroups } from './report-groups.ts';
import { simplifiedPairs } from './simplified.ts';

const words = helpWords(EXAMPLE_SOURCES);
const names = new Map(words.names.map((name) => [name.name, name]));

test.each([
  ['绍兴', 'shao xing'],
  ['嵊州', 'sheng zhou'],
  ['诸暨', 'zhu ji'],
  ['上虞', 'shang yu'],
  ['新昌', 'xin chang'],
  ['柯桥', 'ke qiao'],
  ['越城', 'yue cheng'],
  ['曹娥江', 'cao e jiang'],
  ['会稽山', 'kuai ji shan'],
  ['浦阳江', 'pu yang jiang'],
  ['鉴湖', 'jian hu'],
  ['长诏水库', 'chang zhao shui ku'],
  ['长乐江', 'chang le jiang'],
  ['澄潭江', 'cheng tan jiang'],
  ['重金属', 'zhong jin shu'],
  ['重污染天气', 'zhong wu ran tian qi'],
  ['优良率', 'you liang lv'],
  ['绿色低碳', 'lv se di tan'],
])('%s is read %s', (text, reading) => {
  expect(syllablesOf(text).join(' ')).toBe(reading);
});

test('words that are not read character by character are exceptions', () => {
  expect(exceptions(['会稽山', '绍兴'])).toEqual({ 会稽山: 'kuai ji shan' });
});

test('a reading has the characters of the words, and the common ones that are mixed up with them', () => {
  const readings = readingsOf(['嵊州', '示例'], ['嵊州']);
  expect(readings['zhou']).toMatch(/^州.*洲/u);
  expect(readings['sheng']).toContain('嵊');
  expect(readings['shi']).toBe('示');
});

test('traditional characters of all three standards lead to those that the text has', () => {
  const pairs = simplifiedPairs('绍兴污台');
  expect(pairs).toContain('紹绍');
  expect(pairs).toContain('興兴');
  expect(pairs).toContain('汙污');
  expect(pairs).toContain('臺台');
  expect(pairs).not.toContain('诸');
});

test('reports are grouped by what they differ in besides their time', () => {
  const report = { kind: 'weekly-report', provenance: null } as const;
  expect(
    reportGroups([
      { ...report, id: '2026-w05', title: '周报2026年第5周' },
      { ...report, id: '2026-w06', title: '周报2026年第6周' },
      { ...report, id: '2026-w07', title: '周报2026年第7周', provenance: 'demonstration' },
    ]),
  ).toEqual([
    { kind: 'weekly-report', base: '/reports/weekly/', title: '周报{}', ids: ['2026-w05', '2026-w06'] },
    {
      kind: 'weekly-report',
      base: '/reports/weekly/',
      title: '周报{}',
      ids: ['2026-w07'],
      demonstration: true,
    },
  ]);
});

test.each([
  ['越城区', '/districts/yuecheng/', 'district', ['越城']],
  ['老东桥', '/water/sections/#老东桥', 'section', undefined],
  ['空气质量指数（AQI）', '/glossary/#aqi', 'term', ['空气质量指数', 'AQI']],
  ['绍兴镜湖国家城市湿地公园', '/biodiversity/jinghu-wetland/', 'nature', ['镜湖']],
  ['曹娥江', null, 'place', undefined],
  ['绍兴市', null, 'place', ['绍兴']],
])('%s is among the names', (name, address, kind, also) => {
  expect(names.get(name)).toEqual({ name, address, kind, ...(also && { also }) });
});

test('what is invented says so, and a real name on invented pages does not', () => {
  expect(names.get('越城演示01断面')?.demonstration).toBe(true);
  expect(names.get('浦阳江')?.demonstration).toBeUndefined();
});

test('a page is called by its name, a place on it by the page’s', () => {
  const all = namesOf(EXAMPLE_SOURCES);
  expect(pageName('/water/#drinking', all, [])).toEqual({
    name: '水',
    address: '/water/#drinking',
    kind: 'column',
  });
  expect(pageName('/nowhere/', all, [])).toBeNull();
});

test('a page that is not there, as it was withdrawn, is not led to', () => {
  const pages = EXAMPLE_SOURCES.pages.filter(({ address }) => !address.includes('jinghu'));
  const name = namesOf({ ...EXAMPLE_SOURCES, pages }).find((one) => one.name === '镜湖');
  expect(name).toEqual({ name: '镜湖', address: null, kind: 'place' });
});

/** It was 12 kB when this was written; editors may add words for years. */
const MOST_BYTES = 16 * 1024;

test('the words weigh little on the way to the reader', () => {
  expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(MOST_BYTES);
});

test('a synonym stands on the pages when a text or heading has it, however it is written', () => {
  const table = { ...EXAMPLE_SOURCES.table, synonyms: [['甲物', '乙物', 'VOCs']] };
  const sources = { ...EXAMPLE_SOURCES, table, texts: '“甲”物和ＶＯＣｓ', pages: [] };
  expect(helpWords(sources).standing).toEqual(['甲物', 'VOCs']);
});
