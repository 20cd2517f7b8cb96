import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from './templates.ts';
import { smallTargets } from './targets.ts';
import { DESK, keepOpen, PHONE, visit } from './visit.ts';

/** What makes a page wider than its window. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hidden = [document.documentElement, document.body].some(
      (root) => getComputedStyle(root).overflowX !== 'visible',
    );
    if (hidden) return ['overflow is hidden, so that this test would see nothing'];
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

describe.each(TEMPLATES)('%s', (address) => {
  const page = keepOpen(address);

  test.each([
    // The first is a window of 1280 × 1024 px at 400 %.
    { width: 320, height: 256 },
    PHONE,
    { width: 768, height: 1024 },
    DESK,
  ])('does not scroll sideways at $width px', async (viewport) => {
    await page().setViewportSize(viewport);
    expect(await sideways(page())).toEqual([]);
  });

  test.each([PHONE, DESK])('has targets that a finger hits at $width px', async (viewport) => {
    await page().setViewportSize(viewport);
    expect(await smallTargets(page())).toEqual([]);
  });
});

test('a page that is too wide and a target that is too small are found', async () => {
  const found = await visit('/about/', async (page) => {
    await page.evaluate(() => {
      const [wide, line, small] = ['pre', 'p', 'a'].map((tag) => document.createElement(tag));
      if (!wide || !line || !small) return;
      wide.textContent = 'wide '.repeat(400);
      small.setAttribute('href', '/');
      small.textContent = '小';
      small.style.fontSize = '8px';
      line.append(small);
      document.querySelector('main')?.append(wide, line);
    });
    return { wide: await sideways(page), small: await smallTargets(page) };
  });
  expect(found.wide).not.toEqual([]);
  expect(found.small).toEqual([expect.stringContaining('小')]);
});
