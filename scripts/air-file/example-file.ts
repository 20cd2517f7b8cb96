import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectFile } from './inspect.ts';
import { rowsOf, type BrokenRow, type Row } from './rows.ts';

const folders: string[] = [];

/** Writes a file for a test. @returns its path. */
export function exampleFile(content: string | Uint8Array, name = 'air.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'air-file-'));
  folders.push(folder);
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Removes the files of all tests so far. */
export function removeFiles(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Every row of a text as a file. */
export async function rowsIn(content: string | Uint8Array): Promise<(Row | BrokenRow)[]> {
  const file = await inspectFile(exampleFile(content));
  return Array.fromAsync(rowsOf(file, () => undefined));
}

/** The two characters 柯桥 in GB18030. */
export const GB_KEQIAO = Buffer.from([0xbf, 0xc2, 0xc7, 0xc5]);
