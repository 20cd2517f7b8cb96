import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLines } from './files.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'demo-files-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('writeLines', () => {
  test('it makes the folder, writes every line and tells count and hash', async () => {
    const path = join(folder, 'new', 'air.csv');
    const sha256 = createHash('sha256').update('时间\n一\n').digest('hex');
    expect(await writeLines(path, ['时间\n', '一\n'])).toEqual({ lines: 2, sha256 });
    expect(await readFile(path, 'utf8')).toBe('时间\n一\n');
    expect(await readdir(join(folder, 'new'))).toEqual(['air.csv']);
  });

  test('a failure half way leaves the old file and no draft', async () => {
    const path = join(folder, 'air.csv');
    await writeFile(path, 'old');
    const broken = function* () {
      yield 'new\n';
      throw new RangeError('no more');
    };
    await expect(writeLines(path, broken())).rejects.toThrow('no more');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).not.toContain('air.csv.part');
  });

  test('a place that cannot be written to is named, with the way out', async () => {
    await writeFile(join(folder, 'occupied'), '');
    const path = join(folder, 'occupied', 'air.csv');
    await expect(writeLines(path, [])).rejects.toThrow(
      /^写不了文件 .*occupied.*请检查磁盘，或用 --out 换一个文件夹。$/,
    );
  });
});
