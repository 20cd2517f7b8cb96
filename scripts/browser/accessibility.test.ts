import type * as Axe from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { DESK, keepOpen, PHONE, visit } from './visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, a line for each element. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate((tags) => {
    const { run } = (globalThis as unknown as { axe: typeof Axe }).axe; // evaluated above
    // Off by default in axe, though it is a rule of WCAG 2.2.
    return run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
  }, TAGS);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}

describe.each(TEMPLATES)('%s', (address) => {
  const page = keepOpen(address);

  test.each([
    ['light', 'on a desk', DESK],
    ['dark', 'on a desk', DESK],
    ['light', 'on a phone', PHONE],
    ['dark', 'on a phone', PHONE],
  ] as const)('has no axe violation in %s %s', async (colorScheme, _, viewport) => {
    await page().emulateMedia({ colorScheme });
    await page().setViewportSize(viewport);
    expect(await violations(page())).toEqual([]);
  });
});

test('a chart that has been drawn has no axe violation', async () => {
  const found = await visit(NEWEST_WEEK, async (page) => {
    await page.locator('chart-figure').scrollIntoViewIfNeeded();
    await page.locator('chart-figure canvas').waitFor();
    return violations(page);
  });
  expect(found).toEqual([]);
});

test('a violation is found where there is one', async () => {
  const found = await visit('/about/', async (page) => {
    await page.evaluate(() => document.body.append(document.createElement('button'), new Image()));
    return violations(page);
  });
  expect(found.join('\n')).toMatch(/button-name/);
  expect(found.join('\n')).toMatch(/image-alt/);
});
