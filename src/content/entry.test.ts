import { afterAll, describe, expect, test } from 'vitest';
import { formatJson } from '#scripts/report/json.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { readEntry } from './entry.ts';
import { exampleFolder, RELEASE, removeFolders } from './example-folder.ts';
import type { KindName } from './kinds.ts';

afterAll(removeFolders);

function read(kind: KindName, name: string, text: string) {
  const file = `${exampleFolder({ [name]: text })}/${name}`;
  return readEntry({ kind, id: name.replace(/\.\w+$/, ''), file });
}

/** Line, field and message of each problem. */
function problemsOf(kind: KindName, name: string, text: string): string[] {
  const result = read(kind, name, text);
  return Array.isArray(result) ? result.map(({ line, field, message }) => `${line} ${field} ${message}`) : [];
}

test('a sound item comes back with its data and its text', () => {
  expect(read('news', 'air-station.mdx', RELEASE)).toMatchObject({
    kind: 'news',
    id: 'air-station',
    data: { kind: 'release', publishedOn: '2026-11-02', districts: ['keqiao'] },
    body: '正文。\n',
  });
});

test('a sound report comes back without a text', () => {
  const text = formatJson(exampleReport('2019-W06'), 4);
  expect(read('weeklyReports', '2019-w06.json', text)).toMatchObject({ data: { edition: 1 }, body: '' });
});

describe('a problem has its line', () => {
  test.each<[string, string, string, string]>([
    [
      'a wrong value',
      'publishedOn: 2026-11-02',
      'publishedOn: 2026-11-31',
      '5 publishedOn “2026-11-31” 不是真实的日期',
    ],
    ['a missing field', 'kind: release\n', '', '2 kind 缺少这个字段。请补上（release、warning、'],
    ['a misspelt field', 'summary:', 'sumary:', '3 sumary 没有这个字段。可用的字段：title、summary、'],
    ['an item of a list', '[keqiao]', '[keqiao, 柯桥]', '6 districts.1 “柯桥” 请只用小写字母'],
    ['a field within', 'kind: demonstration', 'kind: invented', '8 provenance.kind “invented” 不在可选之列'],
    ['a missing field within', '  kind: demonstration', '  note: 示例', '7 provenance.kind 缺少这个字段'],
    ['a line of the text', '正文。', '正文。\n\n换<br>行', '12  不能写 HTML 标签或未知组件 <br>'],
  ])('%s', (_, before, after, expected) => {
    const problems = problemsOf('news', 'a.mdx', RELEASE.replace(before, after));
    expect(problems.filter((problem) => problem.startsWith(expected))).toHaveLength(1);
    const windows = RELEASE.replace(before, after).replaceAll('\n', '\r\n');
    expect(problemsOf('news', 'a.mdx', windows)).toEqual(problems);
  });

  test('a figure of a report', () => {
    const text = formatJson(exampleReport('2019-W06'), 4).replace('"aqi": 82', '"aqi": 81');
    const line = text.split('\n').findIndex((one) => one.includes('"aqi": 81')) + 1;
    expect(problemsOf('weeklyReports', '2019-w06.json', text)).toEqual([
      `${line} areas.0.days.0.aqi “81” 与它所依据的数字按标准算出的不一致。` +
        '不要手改数字，请用 npm run report 重新编制（应为 82）。',
    ]);
  });

  test('a negative figure is refused like any other', () => {
    const text = formatJson(exampleReport('2019-W06'), 4).replace('"pm25": 60', '"pm25": -60');
    expect(problemsOf('weeklyReports', '2019-w06.json', text)).toEqual([
      expect.stringMatching(/^\d+ areas\.0\.days\.0\.concentrations\.pm25 “-60” 太小或太少，至少 0。$/),
    ]);
  });

  test('an unknown field within', () => {
    const text = RELEASE.replace('  kind: demonstration', '  kind: demonstration\n  soruce: 局');
    expect(problemsOf('news', 'a.mdx', text)).toEqual(['9 provenance.soruce 没有这个字段。请删去。']);
  });
});

test('fields, text and name are all told at once', () => {
  const text = RELEASE.replace('kind: release', 'kind: gossip').replace('正文。', '{正文}');
  expect(problemsOf('news', 'Air_Station.mdx', text).map((problem) => problem.slice(0, 12))).toEqual([
    '1  文件名“Air_S',
    '4 kind “goss',
    '10  正文不能有大括号',
  ]);
});

test.each(['空气站.mdx', 'Air.mdx', 'air station.mdx', 'air_station.mdx', '-air.mdx'])(
  'the name %s is no address',
  (name) => {
    expect(problemsOf('news', name, RELEASE)).toEqual([
      expect.stringContaining('只能用小写字母、数字和连字符'),
    ]);
  },
);

test('what cannot be parsed is one problem', () => {
  expect(problemsOf('news', 'a.mdx', RELEASE.replace('title: ', 'title: a: '))).toHaveLength(1);
});
