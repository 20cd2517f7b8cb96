import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['scripts/browser/**/*.test.ts'],
    globalSetup: ['scripts/browser/suite.ts'],
    setupFiles: ['scripts/browser/close-pages.ts'],
    // Nothing is mocked, so files may share a worker, its browser, and what it has read of the site.
    isolate: false,
    maxWorkers: 2,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
