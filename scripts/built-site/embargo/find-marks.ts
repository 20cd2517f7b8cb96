import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { zipText } from '../../site-checks/zip-text.ts';

/** Where each mark is found in a folder: in names, and in bytes as they are or unpacked. */
export function findMarks(folder: string, marks: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>(marks.map((mark) => [mark, []]));
  for (const path of filesBelow(folder)) {
    const text = `${path}\n${unpacked(readFileSync(join(folder, path)))}`;
    for (const [mark, paths] of found) if (text.includes(mark)) paths.push(path);
  }
  return found;
}

/** The text of a file; that of its parts where it is packed. Pagefind packs its index with gzip. */
export function unpacked(bytes: Buffer): string {
  const magic = bytes.toString('latin1', 0, 4);
  if (magic.startsWith('\x1f\x8b')) return unpacked(gunzipSync(bytes));
  return magic === 'PK\x03\x04' ? zipText(bytes) + bytes.toString('utf8') : bytes.toString('utf8');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
