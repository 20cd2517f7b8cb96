import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { KIND_NAMES, KINDS, type KindName } from './kinds.ts';
import type { Problem } from './problem.ts';
import { SETTINGS } from './settings.ts';

/** A file of a kind of content. */
export type ContentFile = { readonly kind: KindName; readonly id: string; readonly file: string };

/** Folders and files of `content/` that hold no items. */
const OTHERS = new Set(['README.md', 'ledger.json', 'site.json', 'topics.json', ...Object.keys(SETTINGS)]);

/** Lists the files of all kinds, and as problems the files that belong to none. */
export function listContentFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  if (!existsSync(root)) {
    return { files: [], problems: [{ file: root, line: 1, field: '', message: '没有这个文件夹。' }] };
  }
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !OTHERS.has(path) && !basename(path).startsWith('.') && !isEdition(path))
    .toSorted();
  const files = paths.flatMap((path) => fileOf(root, path) ?? []);
  const strays = paths.filter((path) => fileOf(root, path) === null && !isBesideRelease(path, paths));
  return { files, problems: strays.map((path) => stray(root, path)) };
}

function fileOf(root: string, path: string): ContentFile | null {
  const kind = KIND_NAMES.find(
    (name) => path.startsWith(`${KINDS[name].folder}/`) && extname(path) === KINDS[name].extension,
  );
  return kind ? { kind, id: basename(path, extname(path)), file: `${root}/${path}` } : null;
}

/** Whether a file is an earlier edition of a report, which is read apart. */
function isEdition(path: string): boolean {
  return /^editions\/(?:weekly|monthly|annual)\/[^/]+\/[^/]+\.json$/.test(path);
}

/** Whether a file lies in the folder of a release, which must name it. */
function isBesideRelease(path: string, paths: readonly string[]): boolean {
  const folder = dirname(path);
  return folder.startsWith(`${KINDS.news.folder}/`) && paths.includes(`${folder}.mdx`);
}

function stray(root: string, path: string): Problem {
  const known = KIND_NAMES.map((name) => `${KINDS[name].folder}/*${KINDS[name].extension}`).join('、');
  return {
    file: `${root}/${path}`,
    line: 1,
    field: '',
    message: `不属于任何一类内容。可用的位置：${known}。`,
  };
}
