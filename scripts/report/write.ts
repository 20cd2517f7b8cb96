import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../input-error.ts';

/** A file to write, and its whole text. */
export type Output = { readonly path: string; readonly text: string };

/** Writes all files or none, each whole: beside its place first, then renamed. @throws InputError before it overwrites. */
export function writeAll(outputs: readonly Output[], replace: boolean): void {
  const changed = outputs.filter(({ path, text }) => existsSync(path) && readFileSync(path, 'utf8') !== text);
  if (changed.length > 0 && !replace) {
    throw new InputError(
      `已有内容不同的报告，没有覆盖：\n${changed.map(({ path }) => `  ${path}`).join('\n')}\n` +
        '确认要用新结果替换，请加 --replace；或用 --out 写到别的文件夹。',
    );
  }
  const drafts: string[] = [];
  try {
    for (const { path, text } of outputs) {
      mkdirSync(dirname(path), { recursive: true });
      drafts.push(`${path}.part`);
      writeFileSync(`${path}.part`, text);
    }
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw error;
  }
  for (const { path } of outputs) renameSync(`${path}.part`, path);
}
