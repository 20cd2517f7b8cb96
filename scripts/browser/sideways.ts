import type { Page } from 'playwright-core';

/** What makes a page wider than its window or paper; empty when nothing does. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const roots = [document.documentElement, document.body];
    const hidden = roots.some((root) => getComputedStyle(root).overflowX !== 'visible');
    if (hidden) return ['overflow is hidden, so that nothing would be seen of it'];
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
