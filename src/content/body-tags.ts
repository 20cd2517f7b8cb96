/** Components that an editor may use in a text. */
export const COMPONENT_NAMES = ['Notice'] as const;

const TAG = /<\/?([A-Za-z][\w.-]*)([^>]*)>?/g;
const isComponent = (name: string) => COMPONENT_NAMES.some((known) => known === name);

/** Whether a text has tags of any kind. */
export function hasTags(text: string): boolean {
  return [...text.matchAll(TAG)].length > 0;
}

/** What is wrong with the tags of a line. */
export function tagMessagesIn(line: string): string[] {
  return [...line.matchAll(TAG)].flatMap(([whole, name = '', rest = '']) =>
    whole.startsWith('</') && isOpened(line, name) ? [] : tagMessages(whole, name, rest),
  );
}

/** A tag that is closed on its own line is told once. */
function isOpened(line: string, name: string): boolean {
  return line.includes(`<${name}`);
}

function tagMessages(whole: string, name: string, attributes: string): string[] {
  if (/^script$/i.test(name)) return []; // told already
  if (!isComponent(name)) {
    const known = COMPONENT_NAMES.join('、');
    return [`不能写 HTML 标签或未知组件 <${name}>。可用的组件：${known}；要写小于号，请用全角的＜`];
  }
  if (whole.startsWith('</') || /^\s+title="[^"]+"\s*\/?$/.test(attributes)) return [];
  return [`<${name}> 要写成 <${name} title="…">，只能有 title，不能空着`];
}

/** Components that are opened and never closed, or closed and never opened. Line numbers count from the first line. */
export function unbalanced(lines: readonly string[]): { line: number; message: string }[] {
  const open: { line: number; name: string }[] = [];
  const stray: { line: number; name: string }[] = [];
  for (const [line, text] of lines.entries()) {
    for (const [whole, name = '', rest = ''] of text.matchAll(TAG)) {
      if (!isComponent(name) || rest.endsWith('/')) continue;
      if (!whole.startsWith('</')) open.push({ line, name });
      else if (!open.pop()) stray.push({ line, name });
    }
  }
  return [
    ...open.map(({ line, name }) => ({ line, message: `<${name}> 没有结束。请在这一段后面写 </${name}>` })),
    ...stray.map(({ line, name }) => ({
      line,
      message: `</${name}> 前面没有 <${name} title="…">。请补上或删去`,
    })),
  ];
}
