import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
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
    return { data, body: '', bodyLine: 1, lineOf: (path) => lineFinder(text, 0)(path) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        file,
        line: jsonErrorLine(text, message),
        field: '',
        message: `不是合法的 JSON：${message.replace(/\s+/g, ' ')}。`,
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

function parseMdx(file: string, text: string): Source | Problem[] {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    const message = '开头没有用 --- 围起来的字段。请照 content/README.md 的样子写。';
    return [{ file, line: 1, field: '', message }];
  }
  const [whole, yaml = ''] = match;
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: true });
  if (document.errors.length > 0) return document.errors.map((error) => yamlProblem(file, error));
  return {
    data: document.toJS() ?? {},
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
    lineOf: lineFinder(yaml, 1),
  };
}

function yamlProblem(file: string, error: Document['errors'][number]): Problem {
  const [first = ''] = error.message.split(/ at line |\n/); // whose line would be that of the front matter
  const line = (error.linePos?.[0].line ?? 1) + 1;
  const cure =
    error.code === 'DUPLICATE_KEY' ? '同一个字段写了两次，请删去一处' : '请检查缩进、冒号后的空格和引号';
  return { file, line, field: '', message: `字段写法有误（${first}）。${cure}。` };
}

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
