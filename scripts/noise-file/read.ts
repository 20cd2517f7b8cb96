import type { Doubling } from '../input-file/doubled.ts';
import { readFiles, type Read } from '../input-file/read.ts';
import { NOISE_READER, type NoiseSample } from './sample.ts';

/** What makes two rows of it one. */
export const NOISE_DOUBLING: Doubling<NoiseSample> = {
  key: ({ date, district, station }) => [district, station, date].filter(Boolean).join(' '),
  content: ({ zone, day, night }) => [zone, day, night],
};

/** Reads files of functional areas (`--noise`). All problems of all files come back together; nothing is thrown for them. */
export function readNoise(paths: readonly string[]): Promise<Read<NoiseSample>> {
  return readFiles(paths, NOISE_READER, NOISE_DOUBLING);
}
