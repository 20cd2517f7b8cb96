import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts `next` in the place of `folder`, whose old content is removed last: there is always a whole one. */
export function replaceFolder(folder: string, next: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}
