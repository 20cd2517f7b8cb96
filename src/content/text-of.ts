import { readFileSync } from 'node:fs';
import { textOf } from './file-type.ts';
import type { Problem } from './problem.ts';

/** The text of a content file; in any other encoding than UTF-8 it would be taken for other words. */
export function contentText(file: string): string | Problem[] {
  const text = textOf(readFileSync(file));
  if (text !== null) return text;
  const message = '不是 UTF-8 编码的文字。请用编辑器打开原来的文件，另存为 UTF-8。';
  return [{ file, line: 1, field: '', message }];
}
