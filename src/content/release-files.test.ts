import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { releaseFileProblems } from './release-files.ts';

afterAll(removeFolders);

const LINES: Readonly<Record<string, number>> = { 'assets.0.file': 12, 'attachments.0.file': 20 };
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** The problems of a release that names some files, in a folder that holds some. */
function problemsOf(names: { assets?: string[]; attachments?: string[] }, files: Record<string, string>) {
  const inFolder = Object.entries(files).map(([name, text]) => [`news/2026/2026-001/${name}`, text]);
  const root = exampleFolder({
    'news/2026/2026-001.mdx': '',
    ...(Object.fromEntries(inFolder) as Record<string, string>),
  });
  const list = (named: string[] = []) => named.map((file) => ({ file }));
  const release = {
    kind: 'news' as const,
    file: `${root}/news/2026/2026-001.mdx`,
    data: { assets: list(names.assets), attachments: list(names.attachments) },
    lineOf: (path: readonly PropertyKey[]) => LINES[path.join('.')] ?? 1,
  };
  return releaseFileProblems([release]).map(
    ({ file, line, field, message }) =>
      `${file.slice(root.length + 1)}:${line} ${field} ${message.replaceAll(`${root}/`, '')}`,
  );
}

test('files that are named, there and of their type have no problem', () => {
  const names = { assets: ['chart.svg'], attachments: ['figures.csv'] };
  expect(problemsOf(names, { 'chart.svg': DRAWING, 'figures.csv': '地点,数\n' })).toEqual([]);
});

test('a release without files needs no folder', () => {
  expect(problemsOf({}, {})).toEqual([]);
});

test('a file that is not there is named with its line', () => {
  expect(problemsOf({ assets: ['chart.svg'] }, {})).toEqual([
    'news/2026/2026-001.mdx:12 assets.0.file 没有文件 news/2026/2026-001/chart.svg。请放进去，或改正文件名。',
  ]);
});

test('a file that nothing names is left over', () => {
  expect(problemsOf({}, { 'old.png': '' })).toEqual([
    'news/2026/2026-001/old.png:1  news/2026/2026-001.mdx 没有用到它。请写进 assets 或 attachments，或删去这个文件。',
  ]);
});

test('a file of another type is refused', () => {
  expect(problemsOf({ attachments: ['notice.pdf'] }, { 'notice.pdf': '<html>' })).toEqual([
    expect.stringContaining(
      '2026-001.mdx:20 attachments.0.file “notice.pdf”的内容不是 pdf。请从原来的程序另存为 pdf',
    ),
  ]);
});

test('a drawing with a script is refused', () => {
  const svg = DRAWING.replace('/>', '><script/></svg>');
  expect(problemsOf({ assets: ['chart.svg'] }, { 'chart.svg': svg })).toEqual([
    'news/2026/2026-001.mdx:12 assets.0.file “chart.svg”里有脚本（<script>），不能发布。请删去，或另存为 png。',
  ]);
});

test('a file that is named twice is named with the second line', () => {
  const names = { assets: ['chart.svg', 'chart.svg'] };
  expect(problemsOf(names, { 'chart.svg': DRAWING })).toEqual([
    expect.stringContaining('assets.1.file “chart.svg”写了两次。请删去一处。'),
  ]);
});

test('only releases have such folders', () => {
  const root = exampleFolder({ 'events/a.mdx': '' });
  writeFileSync(`${root}/events/b.png`, '');
  const event = { kind: 'events' as const, file: `${root}/events/a.mdx`, data: {}, lineOf: () => 1 };
  expect(releaseFileProblems([event])).toEqual([]);
});
