import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCounted, type Counted } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-serve-'));
const TEXT = JSON.stringify('水'.repeat(1000));
let served: Counted;

beforeAll(async () => {
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/words.json'), TEXT);
  writeFileSync(join(folder, 'index.pf_index'), TEXT);
  writeFileSync(join(folder, 'page.html'), '<p>');
  served = await serveCounted(folder);
});

afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

async function lengthOf(path: string): Promise<number> {
  const response = await fetch(`${served.origin}${path}`);
  return (await response.text()).length;
}

test('text is counted as it is compressed, and again each time', async () => {
  expect(await lengthOf('/search/words.json')).toBe(1002);
  const { bytes, requests } = served.take();
  expect(bytes).toBeLessThan(100);
  await lengthOf('/search/words.json?again');
  expect([served.take(), requests]).toEqual([{ bytes, requests: 1 }, 1]);
});

test('files of an index are counted as they are', async () => {
  await lengthOf('/index.pf_index');
  expect(served.take()).toEqual({ bytes: Buffer.byteLength(TEXT), requests: 1 });
});

test('the page itself does not count, and what is missing has no bytes', async () => {
  expect(await lengthOf('/page.html')).toBe(3);
  expect(served.take()).toEqual({ bytes: 0, requests: 0 });
  await lengthOf('/missing.json');
  expect(served.take()).toEqual({ bytes: 0, requests: 1 });
});
