import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from '#src/content/example-folder.ts';
import { pictureProblems } from './picture-problems.ts';

afterAll(removeFolders);

const SIZE = { width: 64, height: 64, channels: 3, background: '#2a695c' } as const;

test('a picture that was cut off is named with its line, a whole one and a drawing are not', async () => {
  const root = exampleFolder({});
  const whole = await sharp({ create: { ...SIZE, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .jpeg()
    .toBuffer();
  mkdirSync(`${root}/2026-001`);
  writeFileSync(`${root}/2026-001/whole.jpg`, whole);
  writeFileSync(`${root}/2026-001/cut.jpg`, whole.subarray(0, whole.length / 2));
  const assets = ['whole.jpg', 'cut.jpg', 'drawn.svg'].map((file) => ({ file }));
  const entry = { kind: 'news' as const, id: '2026-001', file: `${root}/2026-001.mdx`, body: '' };
  const lineOf = (path: readonly PropertyKey[]) => Number(path[1]) + 10;
  const problems = await pictureProblems([{ ...entry, data: { assets }, lineOf }]);
  expect(problems).toEqual([
    expect.objectContaining({ file: `${root}/2026-001.mdx`, line: 11, field: 'assets.1.file' }),
  ]);
});
