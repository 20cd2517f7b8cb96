import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = join('node_modules', '.cache', 'share');
/** Few colours are enough for text on a ground, and keep a picture small. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 4, compressionLevel: 9 } as const;
/** What changes the bytes besides the drawing itself. */
const RENDERER = JSON.stringify([sharp.versions, PNG]);

/** A drawing as PNG. One that was made before comes from the cache, so that only what changed costs time. */
export async function cachedPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  const key = createHash('sha256').update(RENDERER).update(svg).digest('hex');
  const file = join(FOLDER, `${key}.png`);
  if (existsSync(file)) return readFile(file);
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  await keep(file, png);
  return png;
}

/** Two builds may make the same picture at once; neither reads half of it. */
async function keep(file: string, png: Buffer): Promise<void> {
  const part = `${file}.${randomUUID()}`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(part, png);
  await rename(part, file);
}
