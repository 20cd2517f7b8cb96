import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inEdition, type Superseded } from './in-edition.ts';
import { InputError } from '../input-error.ts';

/** A file to write, and its whole text. */
export type Output = { readonly path: string; readonly text: string };

/** Files that are written beside their places first, one by one as they are made, and take them all together or not at all. */
export type Drafts = {
  readonly add: (output: Output) => void;
  /** The published reports whose figures the drafts change. */
  readonly superseded: () => readonly Superseded[];
  /** Puts every draft into its place; answers the paths. @throws InputError before it overwrites. */
  readonly publish: (replace: boolean) => string[];
  /** Removes the drafts. */
  readonly discard: () => void;
};

export function createDrafts(): Drafts {
  const paths: string[] = [];
  const changed: string[] = [];
  const superseded: Superseded[] = [];
  const discard = () => {
    for (const path of paths.splice(0)) rmSync(`${path}.part`, { force: true });
  };
  return {
    superseded: () => superseded,
    add(output) {
      const { path } = output;
      const { text, old } = inEdition(output);
      if (old) superseded.push(old);
      if (existsSync(path) && readFileSync(path, 'utf8') !== text) changed.push(path);
      mkdirSync(dirname(path), { recursive: true });
      paths.push(path);
      writeFileSync(`${path}.part`, text);
    },
    publish(replace) {
      if (changed.length > 0 && !replace) throw new InputError(overwriting(changed));
      for (const { file, text } of superseded) keep(file, text);
      for (const path of paths) renameSync(`${path}.part`, path);
      return paths.splice(0);
    },
    discard,
  };
}

/** Keeps the file of an edition that is no longer the newest. */
function keep(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes all files or none, each whole. @throws InputError before it overwrites. */
export function writeAll(outputs: readonly Output[], replace: boolean): void {
  const drafts = createDrafts();
  try {
    for (const output of outputs) drafts.add(output);
    drafts.publish(replace);
  } finally {
    drafts.discard();
  }
}

function overwriting(paths: readonly string[]): string {
  return (
    `已有内容不同的报告，没有覆盖：\n${paths.map((path) => `  ${path}`).join('\n')}\n` +
    '确认要用新结果替换，请加 --replace；或用 --out 写到别的文件夹。'
  );
}
