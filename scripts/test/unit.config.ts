import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  test: {
    // Nothing is mocked, so files may share a worker; a busy machine is no reason to fail.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    include: ['{src,scripts}/**/*.test.ts'],
    exclude: ['scripts/browser/**', 'scripts/built-site/**'],
  },
});
