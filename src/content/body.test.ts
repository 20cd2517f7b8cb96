import { describe, expect, test } from 'vitest';
import { bodyProblems, hasComponents } from './body.ts';

const linesOf = (body: string) => bodyProblems(body).map(({ line }) => line);

describe('a text that may stand', () => {
  test.each([
    ['paragraphs and headings', '## 小标题\n\n正文，PM2.5 < 35，a > b。\n\n### 更小的标题\n'],
    ['lists, tables and links', '- 一\n- 二\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[周报](/reports/)\n'],
    ['the component that editors have', '<Notice title="示例">\n\n正文。\n\n</Notice>\n'],
    ['a component without content', '<Notice title="示例" />'],
    ['the words import and export within a line', '进出口 import 与 export 数据'],
    ['full-width brackets', '（正文）'],
    ['an equation sign after a word in Chinese', 'AQI=100'],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(bodyProblems(body)).toEqual([]);
  });

  test.each([
    ['a block', '```js\nimport a from "b";\n<script>{x}</script>\n```\n\n正文'],
    ['a block in tildes', '~~~\n<b>{x}</b>\n~~~\n'],
    ['a block with shorter fences in it', '~~~~\n~~~\n<b>\n~~~\n~~~~\n'],
    ['a block without lines', '```\n```\n'],
    ['a block with Windows line ends', '```\r\n<b>\r\n```\r\n'],
    ['within a line', '写成 `<b>{x}</b>` 的样子'],
    ['a link with a query', '[表](https://portal.example/?a=1&amp;b=2)'],
  ])('code in %s', (_, body) => {
    expect(bodyProblems(body)).toEqual([]);
  });
});

const FORM = '<Notice> 要写成 <Notice title="…">，只能有 title，不能空着。';
const NO_PICTURES = '正文不能放图。新闻的图请写进 assets，别的内容不放图。';

describe('what is refused', () => {
  test.each([
    ['an import', 'import Chart from "./chart"', '正文不能有 import 或 export。请删去这一行。'],
    ['an indented import', '  import "x"', '正文不能有 import 或 export。请删去这一行。'],
    ['an export', 'export const a = 1', '正文不能有 import 或 export。请删去这一行。'],
    ['a script', '<script src="x"></script>', '正文不能有脚本。请删去。'],
    ['a script in capitals', '<SCRIPT>', '正文不能有脚本。请删去。'],
    ['braces', '今天 {new Date()}', '正文不能有大括号。请改用全角括号（）。'],
    ['a closing brace alone', '}', '正文不能有大括号。请改用全角括号（）。'],
    ['a comment', '<!-- 待补 -->', '正文不能有 HTML 注释。请删去。'],
    ['an instruction', '<?php ?>', '正文不能有 HTML 注释。请删去。'],
    ['a heading of the page', '# 标题', '小标题从 ## 开始，# 是页面的大标题。'],
    ['such a heading by its underline', '====', '小标题从 ## 开始，# 是页面的大标题。'],
    ['a link that is a script', '[点](javascript:alert(1))', '链接只能是网址或站内地址。'],
    ['such a link in capitals', '[点]( JavaScript:alert(1))', '链接只能是网址或站内地址。'],
    ['such a link below the text', '[点]: javascript:alert(1)', '链接只能是网址或站内地址。'],
    ['such a link on the next line', 'javascript:alert(1))', '链接只能是网址或站内地址。'],
    ['such a link with its colon escaped', '[点](javascript\\:alert(1))', '链接只能是网址或站内地址。'],
    ['such a link in character codes', '[点](&#106;avascript&colon;alert(1))', '链接只能是网址或站内地址。'],
    ['a link that is data', '[图](data:image/png;base64,x)', '链接只能是网址或站内地址。'],
    ['HTML', '<b>重要</b>', '不能写 HTML 标签或未知组件 <b>。可用的组件：Notice；要写小于号，请用全角的＜。'],
    [
      'a tag broken over lines',
      '<img',
      '不能写 HTML 标签或未知组件 <img>。可用的组件：Notice；要写小于号，请用全角的＜。',
    ],
    [
      'an unknown component',
      '<Chart />',
      '不能写 HTML 标签或未知组件 <Chart>。可用的组件：Notice；要写小于号，请用全角的＜。',
    ],
    [
      'a component in small letters',
      '<notice>',
      '不能写 HTML 标签或未知组件 <notice>。可用的组件：Notice；要写小于号，请用全角的＜。',
    ],
    ['a style', '<Notice title="注意" style="color: red">', FORM],
    ['a handler', '<Notice onclick="x">', FORM],
    ['a component without its title', '<Notice>', FORM],
    ['a component with an empty title', '<Notice title="">', FORM],
    ['a picture', '![站](/news/2026-900/station.jpg)', NO_PICTURES],
  ])('%s', (_, body, message) => {
    expect(bodyProblems(body)[0]).toEqual({ line: 0, message });
  });

  test.each([
    ['beside a single backtick', '`<img src="x">``'],
    ['between escaped backticks', '\\`<br>\\`'],
    ['between code over two lines and more code', '`一\n二` <br> `三`'],
    ['in a cell between backticks', '| `一 | <br> | 三` |'],
    ['below a code block that ends indented', '```\n   ```\n<br>\n```\n'],
    ['between two lines of triple backticks', '```一```\n<br>\n```二```\n'],
    ['below a code block that a longer line ends', '```\n````\n<br>\n```\n'],
    ['below a list’s code block', '- ```\n<br>\n```\n'],
  ])('what only looks like code: HTML %s', (_, body) => {
    expect(
      bodyProblems(body)
        .map(({ message }) => message)
        .join(),
    ).toContain('不能写 HTML 标签');
  });

  test.each([
    ['counted from the first line', '一\n\n<b>三</b>\n四\n{五}\n', [2, 4]],
    ['also with Windows line ends', '一\r\n\r\n<br>\r\n', [2]],
    ['below code, whose lines count', '```\n{\n}\n```\n{四}', [4]],
    ['after code that is not closed', '```\n{x}\n', [1]],
    ['beside code in a line', '`{x}` 与 {y}', [0]],
  ])('lines are %s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });
});

describe('a component over several lines', () => {
  test.each([
    ['is opened and closed', '<Notice title="甲">\n\n正文。\n\n</Notice>\n', []],
    ['is never closed', '一\n<Notice title="甲">\n\n正文。\n', [1]],
    ['is never opened', '正文。\n</Notice>\n', [1]],
    ['closes itself', '<Notice title="甲" />\n', []],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  test('what else is wrong on its line is told beside', () => {
    expect(linesOf('<b>{x}</b>')).toEqual([0, 0]);
  });
});

describe('hasComponents', () => {
  test.each([
    ['正文', false],
    ['PM2.5 < 35 µg/m³', false],
    ['`<Notice>` 是组件', false],
    ['<Notice>注意</Notice>', true],
    ['一\n\n<Notice />', true],
  ])('%j: %s', (body, expected) => {
    expect(hasComponents(body)).toBe(expected);
  });
});
