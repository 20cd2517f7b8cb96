import { standingPage, type SitePage } from './site-page.ts';

/** An invented page for tests. */
export function exampleSitePage(address: string, changes: Partial<SitePage> = {}): SitePage {
  return { ...standingPage({ address, title: address, kind: 'news', date: '2026-11-01' }), ...changes };
}
