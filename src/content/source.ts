import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A content file taken apart: its data, its text, and on which line each field stands. */
export type Source = {
  readonly data: unknown;
  /** Markdown below the front matter; empty for JSON. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Parses a `.mdx` or `.json` file; what cannot be parsed comes back as problems. */
export function parseSource(file: string, text: string): Source | Problem[] {
  const plain = text.replace(/^\uFEFF/, ''); // Windows editors write a byte order mark
  return file.endsWith('.json') ? parseJson(file, plain) : parseMdx(file, plain);
}

function parseJson(file: string, text: string): Source | Problem[] {
  try {
    const data: unknown = JSON.parse(text);
    const twice = text.length > LONG ? [] : doubledKeys(file, text);
    if (twice.length > 0) return twice;
    return { data, body: '', bodyLine: 1, lineOf: (path) => lineFinder(text, 0)(path) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        file,
        line: jsonErrorLine(text, message),
        field: '',
        message: '不是合法的 JSON。请看这一行和上一行：是不是少了或多了逗号、引号、括号，引号是不是中文的。',
      },
    ];
  }
}

/** V8 names a position or a character, such as a Chinese quotation mark; where it names neither, YAML's parser knows the line. */
function jsonErrorLine(text: string, message: string): number {
  const [, position, token] = /position (\d+)|^Unexpected token '(.)'/u.exec(message) ?? [];
  const outside = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (string) => ' '.repeat(string.length));
  const offset = position ? Number(position) : token ? outside.indexOf(token) : -1;
  if (offset >= 0) return text.slice(0, offset).split('\n').length;
  return (
    parseDocument(text, { lineCounter: new LineCounter() }).errors[0]?.linePos?.[0].line ??
    text.split('\n').length
  );
}

/** More is written by a command and not by hand. */
const LONG = 100_000;

/** Of a field that stands twice JSON keeps the last one and says nothing. */
function doubledKeys(file: string, text: string): Problem[] {
  const { errors } = parseDocument(text, { lineCounter: new LineCounter() });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ linePos }) => ({ file, line: linePos?.[0].line ?? 1, field: '', message: `${DOUBLED}。` }));
}

function parseMdx(file: string, text: string): Source | Problem[] {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    const message = '开头没有用 --- 围起来的字段。请照 content/README.md 的样子写。';
    return [{ file, line: 1, field: '', message }];
  }
  const [whole, yaml = ''] = match;
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: true });
  const problems = [
    ...document.errors.map((error) => yamlProblem(file, error, yaml)),
    ...lostProblems(file, document, yaml),
  ];
  if (problems.length > 0) return problems;
  return {
    data: document.toJS() ?? {},
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
    lineOf: lineFinder(yaml, 1),
  };
}

const DOUBLED = '同一个字段写了两次，请删去一处';

function yamlProblem(file: string, error: Document['errors'][number], yaml: string): Problem {
  const line = error.linePos?.[0].line ?? 1;
  const cure = error.code === 'DUPLICATE_KEY' ? DOUBLED : yamlCure(yaml.split('\n')[line - 1] ?? '');
  return { file, line: line + 1, field: '', message: `字段写法有误：${cure}。` };
}

/** What most likely is wrong with a line that is no field. */
function yamlCure(line: string): string {
  if (line.includes('\t')) return '这一行有制表符，请改用空格缩进';
  if (/^\s*(- )?\w+：/.test(line)) return '字段名后的冒号要用半角的“:”，后面空一格';
  if (/^\s*(- )?\w+: .*: /.test(line)) return '值里面有“: ”，请给整个值加引号';
  return '请检查缩进、冒号后的空格和引号';
}

/** What YAML takes for something else than a text, so that words are lost: `*name`, `&name`, and what stands behind ` #`. */
function lostProblems(file: string, document: Document, yaml: string): Problem[] {
  const lines = new LineCounter();
  parseDocument(yaml, { lineCounter: lines });
  const found: Problem[] = [];
  const tell = (node: { readonly range?: readonly number[] | null | undefined }, message: string) =>
    found.push({ file, line: lines.linePos(node.range?.[0] ?? 0).line + 1, field: '', message });
  visit(document, {
    Alias: (_, node) => void tell(node, LOST('*')),
    Scalar: (_, node) => {
      if (node.anchor !== undefined) tell(node, LOST('&'));
      else if (node.comment && !node.comment.startsWith(' ')) tell(node, LOST('#'));
    },
  });
  return found;
}

const LOST = (sign: string) =>
  `“${sign}”后面的字不会当作内容。请给整个值加引号${sign === '#' ? '；是备注的，# 后空一格' : ''}。`;

/** Finds the line of a field, or of the nearest field around it. */
function lineFinder(yaml: string, before: number): Source['lineOf'] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  return (path) => lines.linePos(offsetOf(document, path)).line + before;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  if (path.length === 0) return 0;
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return rangeStart(node) ?? offsetOf(document, path.slice(0, -1));
}

function rangeStart(node: unknown): number | undefined {
  const isNode = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
  return isNode ? Number((node.range as number[])[0]) : undefined; // yaml's nodes carry their range as numbers
}
