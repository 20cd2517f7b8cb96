import { hasTags, tagMessagesIn, unbalanced } from './body-tags.ts';

/** What is refused in a text, line by line, and what to type instead. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^\s*(import|export)\s/, '正文不能有 import 或 export。请删去这一行'],
  [/<\/?script/i, '正文不能有脚本。请删去'],
  [/<[!?]/, '正文不能有 HTML 注释。请删去'],
  [/[{}]/, '正文不能有大括号。请改用全角括号（）'],
  [/!\[/, '正文不能放图。新闻的图请写进 assets，别的内容不放图'],
  [/^(#\s|=+\s*$)/, '小标题从 ## 开始，# 是页面的大标题'],
  [
    /(^|[(<:])\s*(javascript|data|vbscript)\\?:|\](\(|:)[^)\s]*&(#\w+|colon|tab|newline);/i,
    '链接只能是网址或站内地址',
  ],
];

/** Everything in a text that an editor must not write. Line numbers count from the body's first line. */
export function bodyProblems(body: string): { line: number; message: string }[] {
  const lines = withoutCode(body).split('\n');
  return [
    ...lines.flatMap((text, index) => lineMessages(text).map((message) => ({ line: index, message }))),
    ...unbalanced(lines),
  ].map(({ line, message }) => ({ line, message: `${message}。` }));
}

/** Whether a text needs the MDX compiler; a plain one is rendered as Markdown, which is four times as fast. */
export function hasComponents(body: string): boolean {
  return hasTags(withoutCode(body));
}

function lineMessages(line: string): string[] {
  const refused = REFUSED.filter(([pattern]) => pattern.test(line)).map(([, message]) => message);
  return [...refused, ...tagMessagesIn(line)];
}

const FENCED =
  /^(`{3,})[^`\n]*\n(?:[^]*?\n)?? {0,3}\1`*[ \t\r]*$|^(~{3,})(?!~)[^\n]*\n(?:[^]*?\n)?? {0,3}\2~*[ \t\r]*$/gm;

/** Keeps the lines, empties what stands in code. Where it is not certain what Markdown takes for code, all of it stays. */
function withoutCode(body: string): string {
  const text = body.replace(FENCED, (block) => block.replace(/[^\n]/g, ''));
  const isCertain = (line: string) => !/``|\\`/.test(line) && line.split('`').length % 2 === 1;
  return text.split('\n').every(isCertain) ? text.replace(/`[^`|\n]*`/g, '') : text;
}
