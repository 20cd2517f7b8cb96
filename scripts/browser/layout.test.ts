import { describe, expect, test } from 'vitest';
import { deadRegions } from './dead-regions.ts';
import { sideways } from './sideways.ts';
import { smallTargets } from './targets.ts';
import { TEMPLATES } from './templates.ts';
import { DESK, newPage, openBefore, PHONE } from './visit.ts';

const page = await newPage();

describe.each(TEMPLATES)('%s', (address) => {
  openBefore(page, address);

  test.each([
    // The first is a window of 1280 × 1024 px at 400 %.
    { width: 320, height: 256 },
    PHONE,
    { width: 768, height: 1024 },
    DESK,
  ])('does not scroll sideways at $width px', async (viewport) => {
    await page.setViewportSize(viewport);
    expect(await sideways(page)).toEqual([]);
  });

  test.each([PHONE, DESK])('has targets that a finger hits at $width px', async (viewport) => {
    await page.setViewportSize(viewport);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('lets the keyboard reach every region that scrolls', async () => {
    await page.setViewportSize(PHONE);
    expect(await deadRegions(page)).toEqual([]);
  });
});

test.each(['/air/', '/water/'])(
  '%s shows how it is, what to do and since when on one phone',
  async (address) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    for (const part of ['h2', '.do-line', 'dl.dates']) {
      const box = await page.locator(`main ${part}`).first().boundingBox();
      expect({ part, bottom: (box?.y ?? Infinity) + (box?.height ?? 0) }).toSatisfy(
        ({ bottom }: { bottom: number }) => bottom <= 844,
      );
    }
  },
);

test('what is too wide, too small or out of reach is found', async () => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const [wide, line, small, region] = ['pre', 'p', 'a', 'div'].map((tag) => document.createElement(tag));
    if (!wide || !line || !small || !region) return;
    wide.textContent = region.textContent = 'wide '.repeat(400);
    small.setAttribute('href', '/');
    small.textContent = '小';
    small.style.fontSize = '8px';
    Object.assign(region.style, { overflowX: 'auto', whiteSpace: 'nowrap' });
    line.append(small);
    document.querySelector('main')?.append(wide, line, region);
  });
  expect(await sideways(page)).not.toEqual([]);
  expect(await smallTargets(page)).toContainEqual(expect.stringContaining('小'));
  expect(await deadRegions(page)).toContainEqual(expect.stringContaining('wide'));
});
