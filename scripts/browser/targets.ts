import type { Page } from 'playwright-core';

/** Targets that are too small to press: 24 px (WCAG 2.5.8), in frame, forms and lists of links 44 px. Links in running text are let be. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, .skip');
    const isInText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent.trim() !== element.textContent.trim();
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => isShown(element) && !isInText(element))
      .flatMap((element) => {
        const least = element.matches(
          'nav *, body > header *, body > footer *, button, input, select, textarea',
        )
          ? 44
          : 24;
        const { width, height } = element.getBoundingClientRect();
        if (Math.min(width, height) >= least - 0.5) return [];
        return [
          `${Math.round(width)} × ${Math.round(height)} px, least ${least}: ${element.outerHTML.slice(0, 120)}`,
        ];
      });
  });
}
