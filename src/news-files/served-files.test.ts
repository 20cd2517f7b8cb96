import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from '#src/content/example-folder.ts';
import { servedFiles } from './served-files.ts';

afterAll(removeFolders);

test('a release serves its attachments and pictures, and the pictures in less widths', async () => {
  const root = exampleFolder({
    '2026-001/figures.csv': 'a\n',
    '2026-001/line.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500"/>',
  });
  const create = { width: 1000, height: 500, channels: 3 as const, background: '#2a695c' };
  writeFileSync(`${root}/2026-001/site.png`, await sharp({ create }).png().toBuffer());
  const files = await servedFiles({
    id: '2026-001',
    entry: { filePath: `${root}/2026-001.mdx` },
    assets: [{ file: 'site.png' }, { file: 'line.svg' }],
    attachments: [{ file: 'figures.csv' }],
  });
  expect(files.map(({ path, type }) => `${path} ${type}`)).toEqual([
    'site.png image/png',
    'line.svg image/svg+xml',
    'figures.csv text/csv; charset=utf-8',
    '480/site.png image/png',
    '960/site.png image/png',
  ]);
  expect((await sharp(await files[3]?.read()).metadata()).width).toBe(480);
  expect(new TextDecoder().decode(await files[2]?.read())).toBe('a\n');
});
