import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataPackageProblems } from './data-package.ts';
import { exampleSite } from './example-site.ts';

const CSV = 'month,pm25,good,passes\n2026-10,25,98.4,true\n';
const FIELDS = [
  { name: 'month', type: 'yearmonth' },
  { name: 'pm25', type: 'integer', constraints: { minimum: 0 } },
  { name: 'good', type: 'number' },
  { name: 'passes', type: 'boolean' },
];
const resourceOf = (csv: string) => ({
  name: 'r.air',
  type: 'table',
  path: 'r/air.csv',
  format: 'csv',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(csv),
  hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
  sources: [{ title: '绍兴' }],
  schema: 'data/schemas/air.json',
});

function problems(changes: object = {}, csv = CSV, fields: readonly object[] = FIELDS, others = {}): string {
  const resources = [{ ...resourceOf(csv), ...changes }];
  const $schema = 'https://datapackage.org/profiles/2.0/datapackage.json';
  const files = {
    'datapackage.json': JSON.stringify({ $schema, resources }),
    'r/air.csv': csv,
    'data/schemas/air.json': JSON.stringify({ fields }),
  };
  return dataPackageProblems(exampleSite({ ...files, ...others })).join('\n');
}

test('a catalogue that is as it says is sound', () => {
  expect(problems()).toBe('');
});

test.each([
  [{ name: 'R air' }, 'name“R air”'],
  [{ path: 'r/none.csv' }, '没有这个文件'],
  [{ path: '/r/air.csv' }, '相对路径'],
  [{ path: '../r/air.csv' }, '相对路径'],
  [{ bytes: 1 }, 'bytes 应为44，现为1'],
  [{ hash: 'sha256:0' }, 'hash 与文件不同'],
  [{ schema: 'data/schemas/none.json' }, 'schema data/schemas/none.json 没有生成'],
  [{ type: undefined }, 'type、format或encoding不对'],
  [{ sources: [{}] }, 'sources 没有写来源'],
])('a resource with %j is reported', (changes, problem) => {
  expect(problems(changes)).toContain(problem);
});

test.each([
  [CSV.replace('pm25', 'pm10'), '表头“month,pm10,good,passes”与schema'],
  [CSV.replace('2026-10', '10月'), '第1行“month”的“10月”不是yearmonth'],
  [CSV.replace(',25,', ',25.5,'), '第1行“pm25”的“25.5”不是integer'],
  [CSV.replace(',25,', ',-1,'), '第1行“pm25”的“-1”不是integer'],
  [CSV.replace('98.4', '高'), '“good”的“高”不是number'],
  [CSV.replace('true', '是'), '“passes”的“是”不是boolean'],
])('the table %j is reported', (csv, problem) => {
  expect(problems({}, csv)).toContain(problem);
});

test('a missing value is of any type', () => {
  expect(problems({}, CSV.replace(',25,', ',,'))).toBe('');
});

test('an unknown type is reported', () => {
  expect(problems({}, CSV, FIELDS.with(1, { name: 'pm25', type: 'float' }))).toContain('类型“float”不认识');
});

test('a table that the catalogue lacks is reported, unless it is a copy of one of its report', () => {
  expect(problems({}, CSV, FIELDS, { 'r.csv': CSV })).toBe('');
  expect(problems({}, CSV, FIELDS, { 'r.csv': 'a' })).toContain('r.csv: datapackage.json 没有列出这张表');
  expect(problems({}, CSV, FIELDS, { 'x/air.csv': CSV })).toContain('x/air.csv: datapackage.json 没有列出');
  expect(problems({}, CSV, FIELDS, { 'news/2026-001/air.csv': 'a' })).not.toContain('没有列出');
});

test('a site of tables without a catalogue, or with an empty one, is reported', () => {
  expect(dataPackageProblems(exampleSite({ 'r/air.csv': CSV })).join()).toContain('没有生成');
  expect(dataPackageProblems(exampleSite({}))).toEqual([]);
  expect(dataPackageProblems(exampleSite({ 'datapackage.json': '{}' })).join()).toContain(
    '没有任何 resources',
  );
});
