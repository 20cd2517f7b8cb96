import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontsFile } from './fonts.ts';
import { newPage } from './visit.ts';

test('Chinese is written with Chinese characters, not with boxes', async () => {
  const page = await newPage();
  await page.goto('/');
  const widths = await page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d');
    if (!brush) return [];
    brush.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    return ['绍兴', '空气'].map((text) => brush.measureText(text).width);
  });
  expect(widths).toEqual([200, 200]);
});

test('the packaged fonts are unpacked for machines that have none', () => {
  const folder = /<dir>(.*)<\/dir>/.exec(readFileSync(fontsFile(), 'utf8'))?.[1] ?? '';
  const font = readFileSync(`${folder}/noto-sans-sc-chinese-simplified-400-normal.ttf`);
  expect(font.readUInt32BE(0)).toBe(0x00010000); // TrueType
  expect(font.length).toBeGreaterThan(1_000_000);
});
