import type { Page } from 'playwright-core';

/** The search page as tests use it. */
export function searchPage(page: Page) {
  const region = page.locator('[data-part=results]');
  return {
    /** Opens the page with a query, and waits for the answer. @param more the rest of the address */
    ask: async (query: string, more = '') => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}${more}`);
      await page.locator('[data-result-count]').waitFor({ state: 'attached' });
    },
    /** The addresses of the results listed. */
    results: () =>
      page
        .locator('[data-result]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-result') ?? '')),
    /** How many results there are; NaN while none are told. */
    count: async () => Number((await region.getAttribute('data-result-count')) ?? NaN),
    status: async () => (await page.locator('[data-part=status]').textContent()) ?? '',
  };
}
