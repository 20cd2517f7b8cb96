import type { Doubling } from '../input-file/doubled.ts';
import { readFiles, type Read } from '../input-file/read.ts';
import { DRINKING_READER, type DrinkingSample } from './sample.ts';

/** What makes two rows of it one. */
export const DRINKING_DOUBLING: Doubling<DrinkingSample> = {
  key: ({ date, time, source }) => [source, date, time].filter(Boolean).join(' '),
  content: ({ values, intake }) => [values, intake],
};

/** Reads files of drinking-water sources (`--drinking`). All problems of all files come back together; nothing is thrown for them. */
export function readDrinking(paths: readonly string[]): Promise<Read<DrinkingSample>> {
  return readFiles(paths, DRINKING_READER, DRINKING_DOUBLING);
}
