import { afterAll, expect, test } from 'vitest';
import { citableProblems } from './citable-links.ts';
import { readEntry, type Entry } from './entry.ts';
import { exampleFolder, removeFolders } from './example-folder.ts';

afterAll(removeFolders);

const HOSTS = ['www.sx.gov.cn'];
const FRONT = `---
title: 示例
summary: 示例。
kind: release
publishedOn: 2026-11-02
districts: []
topics: [air]
pressContact: { name: 甲, phone: '12369', hours: 全天, outOfHours: null }
provenance:
  kind: published
  source: 示例
  url: URL
  date: 2026-11-02
  form: original
---
`;

function release(url: string, body: string): Entry {
  const root = exampleFolder({ 'news/2026-001.mdx': FRONT.replace('URL', url) + body });
  const entry = readEntry({ kind: 'news', id: '2026-001', file: `${root}/news/2026-001.mdx` });
  if (Array.isArray(entry)) throw new Error(JSON.stringify(entry));
  return entry;
}

test('links to listed sites, and within the portal, may stand', () => {
  const body = '\n见[公报](https://www.sx.gov.cn/art/1.html)和[空气](/air/)。\n';
  expect(citableProblems([release('http://www.sx.gov.cn/a', body)], HOSTS)).toEqual([]);
});

test('a source elsewhere is named with its line and field', () => {
  const [problem, ...others] = citableProblems([release('https://blog.example/a', '正文。\n')], HOSTS);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 12, field: 'provenance.url' });
  expect(problem?.message).toContain('链接到 blog.example，它不在可引用的网站之列。请换成原发布单位的网页');
});

test.each([
  ['[原文](https://blog.example/a)', 'blog.example'],
  ['原文在https://blog.example/a（转载）。', 'blog.example'],
  ['[原文](https://www.sx.gov.cn.example/a)', 'www.sx.gov.cn.example'],
  ['[原文](https://www.sx.gov.cn@blog.example/a)', 'blog.example'],
  ['原文在http://BLOG.example', 'blog.example'],
  ['[原文](//blog.example/a)', 'blog.example'],
  ['原文在 //blog.example/a', 'blog.example'],
])('%s in a text is named with its line', (link, host) => {
  const linking = release('https://www.sx.gov.cn/a', `一。\n\n${link}\n`);
  expect(citableProblems([linking], HOSTS)).toEqual([
    expect.objectContaining({ line: 18, field: '', message: expect.stringContaining(host) as string }),
  ]);
});

test('without a sound list no link is judged', () => {
  expect(citableProblems([release('https://blog.example/a', '正文。\n')], null)).toEqual([]);
});
