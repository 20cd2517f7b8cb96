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
    ['a field within', 'kind: demonstration', 'kind: invented', '10 provenance.kind “invented” 不在可选之列'],
    ['a missing field within', '  kind: demonstration', '  note: 示例', '9 provenance.kind 缺少这个字段'],
    ['a title over its length', '示例：空气自动站建成', '长'.repeat(61), '2 title “长长'],
    ['no topic', '[air]', '[]', '7 topics “[]” 太少，至少 1 项。写 content/topics.json 里的代号，至少一个，'],
    [
      'no contact',
      'pressContact: not-provided\n',
      '',
      '2 pressContact 缺少这个字段。请补上。没有联系人的外部摘编请写 not-provided，其余写 name、',
    ],
    [
      'another word for no contact',
      'not-provided',
      '无',
      '8 pressContact “无” 不在可选之列。请照 content/README.md 的样子写。没有联系人的外部摘编请写 not-provided，',
    ],
    [
      'a contact without a phone',
      'not-provided',
      '{ name: 张三, hours: 全天, outOfHours: null }',
      '8 pressContact.phone 缺少这个字段。请补上（文字）。',
    ],
    [
      'a picture without alt',
      'provenance:',
      'assets: [{ file: a.jpg, caption: 图, credit: 局, date: 2026-11, licence: 可转载 }]\nprovenance:',
      '9 assets.0.alt 缺少这个字段。请补上（文字）。写图里有什么，给看不见图的人听。',
    ],
    [
      'a picture with an empty licence',
      'provenance:',
      "assets: [{ file: a.jpg, alt: 图, caption: 图, credit: 局, date: 2026-11, licence: '' }]\nprovenance:",
      '9 assets.0.licence 是空的。请补上（文字）。用一句话写清可以怎样用，',
    ],
    [
      'a headline that is a day',
      'provenance:',
      "headlineFact: 启动\nkeyFacts: [{ what: 启动, number: 12月25日, unit: null, period: '2024', place: 全市, figure: null }]\nprovenance:",
      '9 headlineFact “启动” 这一项的 number 不是数，是日期或文字，不能用大字单独显示。请换一项是数的，或删去 headlineFact（它是“12月25日”）。',
    ],
    [
      'a headline that no key fact tells',
      'provenance:',
      'headlineFact: 启动\nprovenance:',
      '9 headlineFact “启动” keyFacts 里没有这一项。请照抄一项的 what，或删去 headlineFact。',
    ],
    [
      'a warning without its time',
      'kind: release',
      'kind: warning',
      '2 inForce 缺少这个字段。请补上（预警提示（kind: warning）必须写',
    ],
    [
      'an end before its start',
      'kind: release',
      "kind: warning\ninForce: { from: '2026-11-02 18:00', to: '2026-11-02 08:00' }",
      '5 inForce.to “2026-11-02 08:00” 结束不晚于开始。请检查两个时刻。',
    ],
    [
      'an embargo of another day',
      'districts:',
      'notBefore: 2026-11-03 09:00\ndistricts:',
      '6 notBefore “2026-11-03 09:00” 与 publishedOn 不是同一天。请改成同一天，或删去。',
    ],
    [
      'a summary without the day of its record',
      'kind: demonstration',
      "kind: published\n  source: 局\n  date: '2026-11-02'\n  form: summary",
      '2 recordedOn 缺少这个字段。请补上。摘编要写本站收录的日期，如 2026-11-26（加引号），通常就是今天。',
    ],
    [
      'the day of record of what is no summary',
      'districts:',
      'recordedOn: 2026-11-03\ndistricts:',
      '6 recordedOn “2026-11-03” 只有摘编（provenance 写 kind: published、form: summary）才写。请删去。',
    ],
    ['a line of the text', '正文。', '正文。\n\n换<br>行', '14  不能写 HTML 标签或未知组件 <br>'],
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
      expect.stringMatching(/^\d+ areas\.0\.days\.0\.concentrations\.pm25 “-60” 太小，至少 0。$/),
    ]);
  });

  test('an unknown field within', () => {
    const text = RELEASE.replace('  kind: demonstration', '  kind: demonstration\n  soruce: 局');
    expect(problemsOf('news', 'a.mdx', text)).toEqual(['11 provenance.soruce 没有这个字段。请删去。']);
  });
});

test('fields, text and name are all told at once', () => {
  const text = RELEASE.replace('kind: release', 'kind: gossip').replace('正文。', '{正文}');
  expect(problemsOf('news', 'Air_Station.mdx', text).map((problem) => problem.slice(0, 12))).toEqual([
    '1  文件名“Air_S',
    '4 kind “goss',
    '12  正文不能有大括号',
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
