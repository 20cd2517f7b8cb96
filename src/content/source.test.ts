import { describe, expect, test } from 'vitest';
import { parseSource, type Source } from './source.ts';

function sourceOf(file: string, text: string): Source {
  const source = parseSource(file, text);
  if (Array.isArray(source)) throw new TypeError(source.map(({ message }) => message).join());
  return source;
}

/** Line and message of each problem. */
function problemsOf(file: string, text: string): string[] {
  const source = parseSource(file, text);
  return Array.isArray(source) ? source.map(({ line, message }) => `${line} ${message}`) : [];
}

const MDX =
  '---\ntitle: 甲\ndistricts:\n  - keqiao\n  - shangyu\nprovenance:\n  kind: published\n---\n\n正文。\n';
const JSON_TEXT =
  '{\n  "week": "2019-W06",\n  "areas": [\n    { "area": "city" },\n    { "area": "x" }\n  ]\n}\n';

describe('the line of a field', () => {
  test.each([
    ['a field', ['title'], 2],
    ['an item of a list', ['districts', 1], 5],
    ['a field within', ['provenance', 'kind'], 7],
    ['a missing field is on the line of what it belongs to', ['provenance', 'date'], 6],
    ['a missing item too', ['districts', 7], 3],
    ['a missing field of the file is on its first line', ['summary'], 2],
    ['the file as a whole', [], 2],
  ])('in front matter: %s', (_, path, line) => {
    expect(sourceOf('a.mdx', MDX).lineOf(path)).toBe(line);
    expect(sourceOf('a.mdx', MDX.replaceAll('\n', '\r\n')).lineOf(path)).toBe(line);
  });

  test.each([
    ['a field', ['week'], 2],
    ['an item of a list', ['areas', 1], 5],
    ['a field of an item', ['areas', 1, 'area'], 5],
    ['a missing field of an item', ['areas', 0, 'days'], 4],
    ['the file as a whole', [], 1],
  ])('in JSON: %s', (_, path, line) => {
    expect(sourceOf('a.json', JSON_TEXT).lineOf(path)).toBe(line);
    expect(sourceOf('a.json', JSON_TEXT.replaceAll('\n', '\r\n')).lineOf(path)).toBe(line);
  });
});

describe('front matter and text', () => {
  test.each([
    ['Unix', MDX, '\n正文。\n'],
    ['Windows', MDX.replaceAll('\n', '\r\n'), '\r\n正文。\r\n'],
    ['Windows with its byte order mark', `\uFEFF${MDX.replaceAll('\n', '\r\n')}`, '\r\n正文。\r\n'],
  ])('%s line ends', (_, text, body) => {
    const source = sourceOf('a.mdx', text);
    const data = { title: '甲', districts: ['keqiao', 'shangyu'], provenance: { kind: 'published' } };
    expect(source).toMatchObject({ data, body, bodyLine: 9 });
  });

  test('days stay text, so that none can roll over', () => {
    expect(sourceOf('a.mdx', '---\nday: 2026-02-30\nstart: 09:30\n---\n').data).toEqual({
      day: '2026-02-30',
      start: '09:30',
    });
  });

  test('a rule in the text does not end the front matter', () => {
    expect(sourceOf('a.mdx', '---\ntitle: 甲\n---\n上\n\n---\n下\n').body).toBe('上\n\n---\n下\n');
  });

  test.each([
    ['without text', '---\ntitle: 甲\n---', { title: '甲' }],
    ['without fields', '---\n---\n', {}],
  ])('%s', (_, text, data) => {
    expect(sourceOf('a.mdx', text)).toMatchObject({ data, body: '' });
  });
});

describe('what cannot be parsed', () => {
  test.each([
    ['no front matter', '# 标题\n'],
    ['an empty file', ''],
    ['front matter without an end', '---\ntitle: 甲\n'],
    ['text before it', '前言\n---\ntitle: 甲\n---\n'],
    ['a line that only looks like its beginning', '----\n前言\n---\ntitle: 甲\n---\n'],
  ])('%s', (_, text) => {
    expect(problemsOf('a.mdx', text)).toEqual([
      '1 开头没有用 --- 围起来的字段。请照 content/README.md 的样子写。',
    ]);
  });

  test.each([
    [
      'a field twice',
      '---\ntitle: 甲\nkind: data\ntitle: 乙\n---\n',
      /^4 .*同一个字段写了两次，请删去一处。$/,
    ],
    [
      'a colon in a text',
      '---\nkind: data\ntitle: a: b\n---\n',
      /^3 字段写法有误：值里面有“: ”，请给整个值加引号。$/,
    ],
    ['a tab', '---\nprovenance:\n\tkind: data\n---\n', /^3 字段写法有误：这一行有制表符，请改用空格缩进。$/],
    [
      'a Chinese colon',
      '---\ntitle: 甲\nkind：warning\n---\n',
      /^3 字段写法有误：字段名后的冒号要用半角的“:”/,
    ],
    ['a star', '---\ntitle: *重要通知\n---\n', /“\*”后面的字不会当作内容。请给整个值加引号。$/],
    ['an ampersand', '---\ntitle: &重要 通知\n---\n', /^2 “&”后面的字不会当作内容/],
    ['a hash sign', '---\ntitle: 绍兴 #话题\n---\n', /^2 “#”后面的字不会当作内容.*是备注的，# 后空一格/],
  ])('%s in YAML', (_, text, expected) => {
    const problems = problemsOf('a.mdx', text);
    expect(problems[0]).toMatch(expected);
    expect(problems.join()).not.toContain('at line');
    expect(problemsOf('a.mdx', text.replaceAll('\n', '\r\n'))[0]).toMatch(expected);
  });

  test.each([
    ['a comma too many', '{\n  "a": 1,\n}\n', 3],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}\n', 3],
    ['single quotation marks', "{\n  'a': 1\n}\n", 2],
    ['Chinese quotation marks', '{\n  "a": "“x”",\n  "b": “y”,\n  "c": 3\n}\n', 3],
    ['a comment', '{\n  "a": 1,\n  // b\n  "c": 2\n}\n', 3],
    ['a file cut short', '{\n  "a": [1,\n', 3],
    ['an empty file', '', 1],
  ])('%s in JSON', (_, text, line) => {
    for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
      expect(problemsOf('a.json', variant)).toEqual([
        expect.stringMatching(`^${line} 不是合法的 JSON。请看这一行和上一行.*。$`),
      ]);
    }
  });

  test('a field that stands twice in JSON is found at its second place', () => {
    expect(problemsOf('a.json', '{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}\n')).toEqual([
      '4 同一个字段写了两次，请删去一处。',
    ]);
  });

  test('a remark behind a value is none of its words', () => {
    expect(problemsOf('a.mdx', '---\ndistricts: [keqiao] # 柯桥区\n---\n')).toEqual([]);
  });
});
