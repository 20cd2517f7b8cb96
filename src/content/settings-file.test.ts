import { z } from 'astro/zod';
import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { readSettings, settingsIn } from './settings-file.ts';

afterAll(removeFolders);

const schema = z.strictObject({ name: z.string().min(1), count: z.int().default(0) });
const fileOf = (text: string) => `${exampleFolder({ 'a.json': text })}/a.json`;

test('a sound file is read, with what its schema adds', () => {
  expect(settingsIn(fileOf('{ "name": "甲" }'), schema)).toEqual({ name: '甲', count: 0 });
});

test.each([
  ['every mistake of a file', '{\n  "name": "",\n  "count": 1.5\n}', ['2 name', '3 count']],
  ['a file that is no JSON', '{\n  "name": "甲",\n}', ['3 ']],
  ['fields that nobody knows', '{ "name": "甲",\n  "other": 1 }', ['2 other']],
])('%s has its line and field', (_, text, expected) => {
  const { settings, problems } = readSettings(fileOf(text), schema);
  expect([settings, problems.map(({ line, field }) => `${line} ${field}`)]).toEqual([null, expected]);
});

test('a file that is not sound, or not there, is refused in words', () => {
  const file = fileOf('{ "name": "" }');
  expect(() => settingsIn(file, schema)).toThrow(`${file}:1  name：是空的。请补上（文字）。`);
  expect(() => settingsIn(`${file}x`, schema)).toThrow(`${file}x:1  没有这个文件。`);
});
