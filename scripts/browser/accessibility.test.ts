import { describe, expect, test } from 'vitest';
import { OF_LOOKS, violations } from './violations.ts';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { DESK, newPage, openBefore, PHONE } from './visit.ts';

const page = await newPage();

describe.each(TEMPLATES)('%s', (address) => {
  openBefore(page, address);

  test.each([
    // Colours do not hang on the width, nor names on the scheme.
    ['light', 'on a phone', PHONE, undefined],
    ['dark', 'on a desk', DESK, OF_LOOKS],
  ] as const)('has no axe violation in %s %s', async (colorScheme, _, viewport, only) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    expect(await violations(page, only)).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('a chart drawn in %s has no axe violation', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(NEWEST_WEEK);
  await page.locator('chart-figure').scrollIntoViewIfNeeded();
  await page.locator('chart-figure canvas').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a violation of looks is found by the rules of looks alone', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/about/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main p { color: #222 !important }');
    document.adoptedStyleSheets.push(sheet);
    document.body.append(document.createElement('button'));
  });
  const found = (await violations(page, OF_LOOKS)).join('\n');
  expect(found).toMatch(/color-contrast/);
  expect(found).not.toMatch(/button-name/);
});

test('a violation is found where there is one', async () => {
  await page.goto('/about/');
  await page.evaluate(() => document.body.append(document.createElement('button'), new Image()));
  const found = (await violations(page)).join('\n');
  expect(found).toMatch(/button-name/);
  expect(found).toMatch(/image-alt/);
});
