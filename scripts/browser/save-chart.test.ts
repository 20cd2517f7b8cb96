import { buffer } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NEWEST_MONTH, NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

const page = await newPage({ acceptDownloads: true });

/** What the browser is given when a control of a chart is pressed. */
async function saved(control: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** The first chart of a page, drawn. */
async function drawnChart(address: string): Promise<Locator> {
  await page.goto(address);
  const chart = page.locator('chart-figure').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  return chart;
}

describe.each([NEWEST_WEEK, NEWEST_MONTH, '/air/', '/water/'])('the chart of %s', (address) => {
  test('is saved as a picture of pixels, at double density', async () => {
    const { name, bytes } = await saved((await drawnChart(address)).locator('[data-png] button'));
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000); // its width
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('is saved as a drawing with title and source', async () => {
    const { name, bytes } = await saved((await drawnChart(address)).locator('[data-svg] a'));
    expect(name).toMatch(/\.svg$/);
    expect(bytes.toString()).toMatch(/<svg .*<text/s);
  });
});

test('another pollutant is saved under its own name', async () => {
  const chart = await drawnChart(NEWEST_WEEK);
  const names = [];
  for (const pollutant of ['pm25', 'co']) {
    await chart.locator('select').selectOption(pollutant);
    names.push((await saved(chart.locator('[data-png] button'))).name);
  }
  expect(new Set(names).size).toBe(2);
});
