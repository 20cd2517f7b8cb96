import { readDrinking } from '../../drinking-file/read.ts';
import type { DrinkingSample } from '../../drinking-file/sample.ts';
import type { InspectedFile } from '../../input-file/inspect.ts';
import type { Problem } from '../../input-file/problems.ts';
import { readNoise } from '../../noise-file/read.ts';
import type { NoiseSample } from '../../noise-file/sample.ts';
import type { TownshipDay } from '../../township-file/day.ts';
import { readTownships } from '../../township-file/read.ts';
import { readWater } from '../../water-file/read.ts';
import type { WaterSample } from '../../water-file/sample.ts';
import type { PartPaths } from '../options.ts';

/** The rows of the part files, names as printed. */
export type PartRows = {
  readonly water: readonly WaterSample[];
  readonly drinking: readonly DrinkingSample[];
  readonly noise: readonly NoiseSample[];
  readonly townships: readonly TownshipDay[];
};

/** What all part files hold together. With any problem, the rows must not be published. */
export type PartFiles = {
  readonly rows: PartRows;
  readonly problems: readonly Problem[];
  readonly findings: readonly Problem[];
  readonly files: readonly InspectedFile[];
};

/** Reads the files of every part, one after the other. */
export async function readPartFiles(paths: PartPaths): Promise<PartFiles> {
  const water = await readWater(paths.water);
  const drinking = await readDrinking(paths.drinking);
  const noise = await readNoise(paths.noise);
  const townships = await readTownships(paths.townships);
  const all = [water, drinking, noise, townships];
  return {
    rows: { water: water.rows, drinking: drinking.rows, noise: noise.rows, townships: townships.rows },
    problems: all.flatMap(({ problems }) => problems),
    findings: all.flatMap(({ findings }) => findings),
    files: all.flatMap(({ files }) => files),
  };
}
