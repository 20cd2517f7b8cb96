import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { contentText } from './text-of.ts';

afterAll(removeFolders);

test('a text in UTF-8 is read as it is', () => {
  const root = exampleFolder({ 'a.mdx': '标题' });
  expect(contentText(`${root}/a.mdx`)).toBe('标题');
});

test('a text in GB18030 is no text, and what to do is said', () => {
  const root = exampleFolder({ 'a.mdx': '' });
  writeFileSync(`${root}/a.mdx`, Buffer.from([0xb1, 0xea, 0xcc, 0xe2]));
  expect(contentText(`${root}/a.mdx`)).toMatchObject([
    { line: 1, message: expect.stringContaining('UTF-8') as string },
  ]);
});
