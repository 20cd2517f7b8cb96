import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Serving } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let serving: Serving;

beforeAll(async () => {
  mkdirSync(join(folder, '关于'));
  for (const [path, text] of [
    ['index.html', 'home'],
    ['404.html', 'none'],
    ['关于/index.html', 'about'],
    ['a.csv', '1'],
  ] as const) {
    writeFileSync(join(folder, path), text);
  }
  serving = await serveFolder(folder);
});
afterAll(() => {
  serving.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'home'],
  ['/?q=a', 200, 'text/html; charset=utf-8', 'home'],
  ['/关于/', 200, 'text/html; charset=utf-8', 'about'],
  ['/关于', 404, 'text/html; charset=utf-8', 'none'],
  ['/a.csv', 200, 'text/csv; charset=utf-8', '1'],
  ['/a.csv/', 404, 'text/html; charset=utf-8', 'none'],
  ['/../../etc/passwd', 404, 'text/html; charset=utf-8', 'none'],
])('%s answers %i', async (address, status, type, text) => {
  const response = await fetch(serving.origin + address);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  expect(await response.text()).toBe(text);
});
