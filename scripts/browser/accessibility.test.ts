import { describe, expect, test } from 'vitest';
import { violations } from './violations.ts';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { DESK, newPage, openBefore, PHONE } from './visit.ts';

const page = await newPage();

describe.each(TEMPLATES)('%s', (address) => {
  openBefore(page, address);

  test.each([
    // Colours do not hang on the width, nor names on the scheme.
    ['light', 'on a phone', PHONE],
    ['dark', 'on a desk', DESK],
  ] as const)('has no axe violation in %s %s', async (colorScheme, _, viewport) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    expect(await violations(page)).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('a chart drawn in %s has no axe violation', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(NEWEST_WEEK);
  await page.locator('chart-figure').scrollIntoViewIfNeeded();
  await page.locator('chart-figure canvas').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a violation is found where there is one', async () => {
  await page.goto('/about/');
  await page.evaluate(() => document.body.append(document.createElement('button'), new Image()));
  const found = (await violations(page)).join('\n');
  expect(found).toMatch(/button-name/);
  expect(found).toMatch(/image-alt/);
});
