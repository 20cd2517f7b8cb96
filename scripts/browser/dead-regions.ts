import type { Page } from 'playwright-core';

/** Regions that scroll but that no keyboard reaches, or that do not say what they are. */
export function deadRegions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((element) => element.tabIndex < 0 || element.role !== 'region' || !element.ariaLabel)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
