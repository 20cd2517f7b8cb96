import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleSite } from './example-site.ts';
import { reportFileProblems } from './report-files.ts';

const CSV = 'area,pm25,provenance\n全市,25,演示数据\n';
const listed = (text: string) => ({
  path: '/r/air.csv',
  format: 'csv',
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

function problems(files: Readonly<Record<string, string>>, demonstration = true, text = CSV): string[] {
  const notice = demonstration ? '演示数据' : '';
  const metadata = JSON.stringify({ notice, demonstration, files: [listed(text)] });
  return reportFileProblems(exampleSite({ 'r/metadata.json': metadata, ...files }));
}

test('a report whose files are as listed and marked is sound', () => {
  expect(problems({ 'r/air.csv': CSV, 'r/o3.svg': '<text>演示数据</text>', 'r/index.html': '' })).toEqual([]);
});

test.each([
  [{}, '列出的 /r/air.csv 没有生成'],
  [{ 'r/air.csv': `${CSV} ` }, 'r/air.csv: 与 r/metadata.json 里写的大小或SHA-256不同'],
  [{ 'r/air.csv': CSV.replace('25', '26') }, 'SHA-256不同'],
  [{ 'r/air.csv': CSV, 'r/noise.xlsx': '' }, 'r/noise.xlsx: r/metadata.json 没有列出这个文件'],
  [{ 'r/air.csv': CSV, 'r/o3.svg': '<text>1</text>' }, 'r/o3.svg: 是演示内容，文件里却没有写“演示”'],
])('%j is reported', (files, problem) => {
  expect(problems(files)).toEqual([expect.stringContaining(problem)]);
});

test('an invented table without its mark is reported, an empty one is not', () => {
  const unmarked = 'area,pm25\n全市,25\n';
  expect(problems({ 'r/air.csv': unmarked }, true, unmarked)).toEqual([
    expect.stringContaining('r/air.csv: 是演示内容'),
  ]);
  expect(problems({ 'r/air.csv': 'area\n' }, true, 'area\n')).toEqual([]);
});

test('a real table that says it is invented is reported', () => {
  expect(problems({ 'r/air.csv': CSV }, false)).toEqual([expect.stringContaining('r/air.csv: 是真实内容')]);
});

test('what belongs to a report in a folder below is its own matter', () => {
  const own = { 'r/2026-10.json': '', 'r/2026-10/metadata.json': '{"demonstration":false,"files":[]}' };
  expect(problems({ 'r/air.csv': CSV, ...own })).toEqual([]);
});
