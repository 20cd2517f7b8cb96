import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it is now, a line for each element. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate((tags) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe; // evaluated above
    // Off by default in axe, though it is a rule of WCAG 2.2.
    const rules = { 'target-size': { enabled: true } };
    return run(document, { runOnly: tags, resultTypes: ['violations'], preload: false, rules });
  }, TAGS);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}
