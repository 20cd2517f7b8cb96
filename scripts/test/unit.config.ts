import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    exclude: ['scripts/browser/**', 'scripts/built-site/**'],
  },
});
