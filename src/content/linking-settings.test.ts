import { afterAll, expect, test } from 'vitest';
import { citableProblems } from './citable-links.ts';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { linkingSettings } from './linking-settings.ts';

afterAll(removeFolders);

test('a link in a text of the settings is judged like one in an item, and a broken file is none', () => {
  const root = exampleFolder({
    'press.json': '{\n  "licence": { "text": "见 https://blog.example/a" }\n}\n',
    'releases.json': '{ "others": [',
  });
  expect(citableProblems(linkingSettings(root), ['www.sx.gov.cn'])).toEqual([
    expect.objectContaining({ file: `${root}/press.json`, line: 2, field: 'licence.text' }),
  ]);
});
