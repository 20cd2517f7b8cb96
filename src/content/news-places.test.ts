import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'content/news';
const releases = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

test('a release with a number of the whole city is filed under the whole city', () => {
  const filed = releases.filter(
    ({ text }) => /^\s+place: 全市$/m.test(text) && !/^districts: \[\]$/m.test(text),
  );
  expect(filed.map(({ file }) => file)).toEqual([]);
});

test('a release of the urban districts (市区) is filed under them', () => {
  const filed = releases.filter(({ text }) => /^title: .*市区/m.test(text));
  expect(filed.length).toBeGreaterThan(0);
  for (const { text } of filed) expect(text).toMatch(/^districts: \[yuecheng, keqiao, shangyu\]$/m);
});
