import { unzipSync, zipSync } from 'fflate';

/** By the clock of the machine, as the format wants it: the same in every time zone. */
const FIRST_TIME_OF_ZIP = new Date(1980, 0, 1);

/** An archive with the times of its files taken out, so that the same content is the same file on every build. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: FIRST_TIME_OF_ZIP });
}
