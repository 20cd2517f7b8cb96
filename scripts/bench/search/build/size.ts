import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an index takes on the server's disk. */
export type Size = { readonly bytes: number; readonly files: number };

/** @param patterns of paths in the folder */
export function sizeOf(folder: string, patterns: readonly string[]): Size {
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: folder }))
    .map((path) => statSync(join(folder, path)))
    .filter((entry) => entry.isFile());
  return { bytes: files.reduce((sum, { size }) => sum + size, 0), files: files.length };
}
