import type { Doubling } from '../input-file/doubled.ts';
import { readFiles, type Read } from '../input-file/read.ts';
import { WATER_READER, type WaterSample } from './sample.ts';

/** What makes two rows of it one. */
export const WATER_DOUBLING: Doubling<WaterSample> = {
  key: ({ date, time, section }) => [section, date, time].filter(Boolean).join(' '),
  content: ({ values, publishedClass }) => [values, publishedClass],
};

/** Reads files of sections (`--water`). All problems of all files come back together; nothing is thrown for them. */
export function readWater(paths: readonly string[]): Promise<Read<WaterSample>> {
  return readFiles(paths, WATER_READER, WATER_DOUBLING);
}
