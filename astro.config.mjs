import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSite } from './src/content/site.ts';

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
      cssCodeSplit: false, // one sheet, fetched once for all pages
      rolldownOptions: { checks: { moduleLevelDirective: false } }, // one warning for every MDX entry
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
