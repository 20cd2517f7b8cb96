import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['scripts/built-site/**/*.test.ts'],
    // Nothing is mocked, so files may share a worker, and what one has read of the site.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
