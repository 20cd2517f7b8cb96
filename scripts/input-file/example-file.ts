import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** Writes a file for a test. @returns its path. */
export function exampleFile(content: string | Uint8Array, name = 'air.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'input-file-'));
  folders.push(folder);
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Removes the files of all tests so far. */
export function removeFiles(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** The two characters 柯桥 in GB18030. */
export const GB_KEQIAO = Buffer.from([0xbf, 0xc2, 0xc7, 0xc5]);
