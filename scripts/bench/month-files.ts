import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstDayOfMonth, lastDayOfMonth, month } from '#src/domain/month.ts';
import { drinkingRows } from '../demo-data/drinking/rows.ts';
import { writeLines } from '../demo-data/files.ts';
import { noiseRows } from '../demo-data/noise/rows.ts';
import { readPlaces } from '../demo-data/places.ts';
import { airRows } from '../demo-data/rows.ts';
import { townshipRows } from '../demo-data/townships/rows.ts';
import { waterRows } from '../demo-data/water/rows.ts';

const SEED = 1;

/** The path of a file of each kind. */
export type MonthFiles = Readonly<Record<'air' | 'water' | 'drinking' | 'noise' | 'townships', string>>;

export function allOf({ air, water, drinking, noise, townships }: MonthFiles): string[] {
  return [air, water, drinking, noise, townships];
}

/** Writes invented files of some months, both included: hours of 14 stations, and all invented places of `content/monitoring`. */
export async function writeMonthFiles(first: string, last: string): Promise<MonthFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const places = readPlaces();
  const range = { seed: SEED, from: month(first), to: month(last) };
  const days = { seed: SEED, from: firstDayOfMonth(range.from), to: lastDayOfMonth(range.to) };
  const write = async (name: string, lines: Iterable<string>) => {
    const path = join(folder, `${name}.csv`);
    await writeLines(path, lines);
    return path;
  };
  return {
    air: await write('air', airRows(days)),
    water: await write('water', waterRows(range, places.sections)),
    drinking: await write('drinking', drinkingRows(range, places.sources)),
    noise: await write('noise', noiseRows(range, places.stations)),
    townships: await write('townships', townshipRows(range, places.townships)),
  };
}
