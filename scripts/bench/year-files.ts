import { createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { airRows } from '../demo-data/rows.ts';

const SEED = 1;

/** Writes invented hourly files of 14 stations: 365 days from the first Monday of ISO year 2025, and ten years from there. */
export async function writeYearFiles(): Promise<{ year: string; decade: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const [year, decade] = [join(folder, 'year.csv'), join(folder, 'decade.csv')];
  await write(year, '2025-12-29');
  await write(decade, '2034-12-31');
  return { year, decade };
}

async function write(path: string, to: string): Promise<void> {
  await pipeline(Readable.from(airRows({ seed: SEED, from: '2024-12-30', to })), createWriteStream(path));
}
