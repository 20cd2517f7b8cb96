import { readFiles, type Read } from '../input-file/read.ts';
import { TOWNSHIP_READER, type TownshipDay } from './day.ts';

/** Reads files of townships (`--townships`). All problems of all files come back together; nothing is thrown for them. */
export function readTownships(paths: readonly string[]): Promise<Read<TownshipDay>> {
  return readFiles(paths, TOWNSHIP_READER, {
    key: ({ date, district, township }) => `${district} ${township} ${date}`,
    content: ({ pm25 }) => pm25,
  });
}
