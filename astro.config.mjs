import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSite } from './src/content/site.ts';

/** One sheet, fetched once, has the styles of all pages; only those of visits, which few readers need, come with their pages. */
function isCommonStyle(id) {
  const ofVisits = /\/components\/(booking|pack|facilities|visit-facts|biodiversity|events|visits\/(?!StateBadge))/;
  return id.endsWith('.css') && !ofVisits.test(id);
}

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
        output: { codeSplitting: { groups: [{ name: 'site', test: isCommonStyle }] } },
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
