import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  test: { include: ['scripts/built-site/**/*.test.ts'], testTimeout: 60_000 },
});
