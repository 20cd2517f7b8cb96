import type { Doubling } from '../input-file/doubled.ts';
import { readFiles, type Read } from '../input-file/read.ts';
import { TOWNSHIP_READER, type TownshipDay } from './day.ts';

/** What makes two rows of it one. */
export const TOWNSHIP_DOUBLING: Doubling<TownshipDay> = {
  key: ({ date, district, township }) => `${district} ${township} ${date}`,
  content: ({ pm25 }) => pm25,
};

/** Reads files of townships (`--townships`). All problems of all files come back together; nothing is thrown for them. */
export function readTownships(paths: readonly string[]): Promise<Read<TownshipDay>> {
  return readFiles(paths, TOWNSHIP_READER, TOWNSHIP_DOUBLING);
}
