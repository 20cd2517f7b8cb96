import { createHash } from 'node:crypto';
import type { BuiltSite } from './built-site.ts';
import { zipText } from './zip-text.ts';

type Site = Pick<BuiltSite, 'files' | 'read' | 'bytes'>;

/** What a report's `metadata.json` says of its files. */
type Listed = {
  readonly demonstration: boolean;
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
};

/** Every file of a report is listed by its metadata as it is, and says that it is invented exactly where it is. */
export function reportFileProblems(site: Site): string[] {
  return [...site.files]
    .filter((path) => path.endsWith('/metadata.json'))
    .flatMap((path) => {
      const listed = JSON.parse(site.read(path)) as Listed; // written by metadataOf
      return [
        ...listed.files.flatMap((file) => fileProblems(path, file, site)),
        ...strayProblems(path, listed, site),
        ...markProblems(path, listed, site),
      ];
    });
}

function fileProblems(
  metadata: string,
  { path, bytes, sha256 }: Listed['files'][number],
  site: Site,
): string[] {
  const file = path.slice(1);
  if (!site.files.has(file))
    return [`${metadata}: 列出的 ${path} 没有生成。请检查 src/downloads/metadata.ts。`];
  const content = site.bytes(file);
  const sound = content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
  return sound ? [] : [`${file}: 与 ${metadata} 里写的大小或SHA-256不同。请一起重新生成。`];
}

/** Tables beside the metadata that it does not list. */
function strayProblems(metadata: string, { files }: Listed, site: Site): string[] {
  const folder = metadata.replace('metadata.json', '');
  const known = new Set(files.map(({ path }) => path.slice(1)));
  return [...site.files]
    .filter((path) => path.startsWith(folder) && /^[^/]+\.(?:csv|xlsx|json)$/.test(path.slice(folder.length)))
    .filter((path) => path !== metadata && !known.has(path) && !isReport(path, site))
    .map((path) => `${path}: ${metadata} 没有列出这个文件。请检查 src/downloads/metadata.ts。`);
}

/** `reports/monthly/2026-05.json` lies in the folder of the list, but belongs to the report. */
function isReport(path: string, { files }: Site): boolean {
  return files.has(`${path.replace(/\.[a-z]+$/, '')}/metadata.json`);
}

/** Files, pictures and the metadata itself, each far from the page that says it. */
function markProblems(metadata: string, { demonstration, files }: Listed, site: Site): string[] {
  const folder = metadata.replace('metadata.json', '');
  const pictures = [...site.files].filter(
    (path) => path.startsWith(folder) && /^[^/]+\.svg$/.test(path.slice(folder.length)),
  );
  return [metadata, ...files.map(({ path }) => path.slice(1)), ...pictures]
    .filter((path) => site.files.has(path) && !isEmptyTable(path, site))
    .flatMap((path) => {
      const isMarked = textOf(path, site).includes('演示');
      if (isMarked === demonstration) return [];
      return demonstration
        ? [`${path}: 是演示内容，文件里却没有写“演示”。请检查 src/downloads/。`]
        : [`${path}: 是真实内容，文件里却写着“演示”。请检查 src/downloads/。`];
    });
}

/** A CSV with nothing but its head holds nothing that is invented. */
function isEmptyTable(path: string, { read }: Site): boolean {
  return path.endsWith('.csv') && read(path).trim().split('\n').length < 2;
}

function textOf(path: string, site: Site): string {
  return path.endsWith('.xlsx') ? zipText(site.bytes(path)) : site.read(path);
}
