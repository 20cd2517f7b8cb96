import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../input-error.ts';

/** Writes beside the file and renames at the end: a reader never meets half a file. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<Written> {
  const draft = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const written = await streamLines(draft, lines);
    await rename(draft, path);
    return written;
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (!isSystemError(cause)) throw cause;
    throw new InputError(`写不了文件 ${path}（${cause.code}），请检查磁盘，或用 --out 换一个文件夹。`, {
      cause,
    });
  }
}

async function streamLines(path: string, lines: Iterable<string>): Promise<Written> {
  const digest = createHash('sha256');
  let count = 0;
  const watched = function* () {
    for (const line of lines) {
      digest.update(line);
      count += 1;
      yield line;
    }
  };
  await pipeline(watched, createWriteStream(path));
  return { lines: count, sha256: digest.digest('hex') };
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

export interface Written {
  lines: number;
  /** Of the whole file, in hex. */
  sha256: string;
}
