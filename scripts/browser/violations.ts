import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that ask how a page looks; all others find the same in every scheme and width. */
export const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe finds wrong with a page as it is now, a line for each element. @param only the rules that are asked; all, where none are named. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly: NonNullable<axe.RunOptions['runOnly']> = only ? { type: 'rule', values: [...only] } : TAGS;
  const { violations: found } = await page.evaluate((asked) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe; // evaluated above
    // Off by default in axe, though it is a rule of WCAG 2.2.
    const rules = { 'target-size': { enabled: true } };
    const options: axe.RunOptions = { resultTypes: ['violations'], preload: false, rules };
    return run(document, { ...options, runOnly: asked });
  }, runOnly);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}
