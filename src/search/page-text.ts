import type { SitePage } from '#src/domain/site-page.ts';

/** A page with its text, as the search page reads it for an excerpt. */
export type PageText = SitePage & {
  /** In the order of the page, without the title: a phrase stands within one of them. */
  readonly blocks: readonly string[];
};
