import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Draft } from './entry.ts';
import { isOfType, textOf } from './file-type.ts';
import { valueAt } from './issues.ts';
import type { Problem } from './problem.ts';
import { svgDangers } from './safe-svg.ts';

type Release = Pick<Draft, 'kind' | 'file' | 'data' | 'lineOf'>;
type Named = { readonly file: string; readonly path: readonly (string | number)[] };

/** The folder of a release's pictures and attachments: beside the release, named by its number. */
export function folderOf(file: string): string {
  return file.replace(/\.mdx$/, '');
}

/** What is wrong with the files beside releases: missing, left over, named twice, of another type, or unsafe to serve. */
export function releaseFileProblems(entries: readonly Release[]): Problem[] {
  return entries
    .filter(({ kind }) => kind === 'news')
    .flatMap((release) => {
      const named = filesNamedBy(release);
      return [
        ...named.flatMap((file, index) => fileProblems(release, file, named.slice(0, index))),
        ...leftOver(release, named),
      ];
    });
}

function filesNamedBy({ data }: Release): Named[] {
  return ['assets', 'attachments'].flatMap((field) => {
    const list = valueAt(data, [field]);
    const files = Array.isArray(list) ? list.map((one) => valueAt(one, ['file'])) : [];
    return files.flatMap((file, index) =>
      typeof file === 'string' ? [{ file, path: [field, index, 'file'] }] : [],
    );
  });
}

function fileProblems(release: Release, { file, path }: Named, earlier: readonly Named[]): Problem[] {
  const place = `${folderOf(release.file)}/${file}`;
  const problem = (message: string) => ({
    file: release.file,
    line: release.lineOf(path),
    field: path.join('.'),
    message,
  });
  if (earlier.some((other) => other.file === file)) return [problem(`“${file}”写了两次。请删去一处。`)];
  if (!existsSync(place)) return [problem(`没有文件 ${place}。请放进去，或改正文件名。`)];
  return contentProblems(file, readFileSync(place)).map(problem);
}

function contentProblems(file: string, bytes: Uint8Array): string[] {
  const ending = file.split('.').at(-1) ?? '';
  if (bytes.length === 0) return [`“${file}”是空的（0 字节）。请放进完整的文件。`];
  if (!isOfType(ending, bytes)) {
    return [`“${file}”的内容不是 ${ending}。请从原来的程序另存为 ${ending}（文字存成UTF-8），或改正文件名。`];
  }
  const dangers = ending === 'svg' ? svgDangers(textOf(bytes) ?? '') : [];
  return dangers.map((danger) => `“${file}”里有${danger}，不能发布。请删去，或另存为 png。`);
}

function leftOver({ file }: Release, named: readonly Named[]): Problem[] {
  const folder = folderOf(file);
  const present = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return present
    .filter((name) => !name.startsWith('.') && !named.some((other) => other.file === name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      field: '',
      message: `${file} 没有用到它。请写进 assets 或 attachments，或删去这个文件。`,
    }));
}
