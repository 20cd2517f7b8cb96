import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSite } from './src/content/site.ts';

/** What only pages of reports show, and what only pages of visits do; each has sheets of its own. */
const OF_REPORTS = /\/components\/(air|air-now|chart|editions|monthly|reports|schematic|table|water)\//;
const OF_VISITS =
  /\/components\/(biodiversity|booking|events|facilities|pack|visit-facts|visits\/(?!StateBadge))/;
/** What one page alone shows. */
const OF_ONE_PAGE = /\/components\/(sections\/|search\/(?!SearchBox|SearchForm))/;

/** Sheets that many pages share, fetched once: one of all pages, one of all reports. */
const SHEETS = [
  { name: 'reports', test: (id) => id.endsWith('.css') && OF_REPORTS.test(id) },
  {
    name: 'site',
    test: (id) =>
      id.endsWith('.css') && ![OF_REPORTS, OF_VISITS, OF_ONE_PAGE].some((pages) => pages.test(id)),
  },
];

export default defineConfig({
  site: readSite().address,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false }, // no code on a public portal; its inline styles would break the policy
  image: { layout: 'constrained' },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0, // no inline scripts
      rolldownOptions: {
        checks: { moduleLevelDirective: false }, // one warning for every MDX entry
        output: { codeSplitting: { groups: SHEETS } },
      },
    },
  },
  server: {
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    },
  },
});
