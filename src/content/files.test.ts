import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { listContentFiles } from './files.ts';

afterAll(removeFolders);

function list(...paths: string[]) {
  const root = exampleFolder(Object.fromEntries(paths.map((path) => [path, ''])));
  const { files, problems } = listContentFiles(root);
  return {
    files: files.map(({ kind, id, file }) => `${kind} ${id} ${file.slice(root.length + 1)}`),
    problems: problems.map(({ file, message }) => `${file.slice(root.length + 1)} ${message.slice(0, 10)}`),
  };
}

test('folder and extension say the kind, the file name the id', () => {
  const { files, problems } = list(
    'news/air-station.mdx',
    'news/2025/old.mdx',
    'reports/weekly/2019-w06.json',
    'reports/weekly/2019-w06.mdx',
    'reports/monthly/2026-10.json',
    'plan/2026.json',
  );
  expect(files).toEqual([
    'news old news/2025/old.mdx',
    'news air-station news/air-station.mdx',
    'plan 2026 plan/2026.json',
    'monthlyReports 2026-10 reports/monthly/2026-10.json',
    'weeklyReports 2019-w06 reports/weekly/2019-w06.json',
    'weekNotes 2019-w06 reports/weekly/2019-w06.mdx',
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ['another extension', 'news/air.md'],
  ['an extension in capitals', 'news/air.MDX'],
  ['a folder of no kind', 'newz/air.mdx'],
  ['no folder', 'air.mdx'],
  ['a report a level too high', 'reports/2019-w06.json'],
  ['a draft of a spreadsheet', 'reports/weekly/2019-w06.xlsx'],
  ['a half-written report', 'reports/weekly/2019-w06.json.part'],
])('%s belongs to no kind', (_, path) => {
  expect(list(path)).toEqual({ files: [], problems: [`${path} 不属于任何一类内容。`] });
});

test('pictures and attachments lie in the folder of their release', () => {
  expect(list('news/2026/2026-001.mdx', 'news/2026/2026-001/map.png').problems).toEqual([]);
  expect(list('news/2026/2026-002/map.png').problems).toHaveLength(1);
  expect(list('events/a.mdx', 'events/a/map.png').problems).toHaveLength(1);
});

test('the message names the places that there are', () => {
  const [problem] = listContentFiles(exampleFolder({ 'a.txt': '' })).problems;
  expect(problem?.message).toContain('news/*.mdx、');
  expect(problem?.message).toContain('reports/weekly/*.json、');
});

test('settings, the guide and hidden files are no items', () => {
  const others = ['site.json', 'README.md', 'import/air-columns.json', 'news/.DS_Store', '.gitkeep'];
  expect(list(...others)).toEqual({ files: [], problems: [] });
});

test('a folder that is not there is a problem', () => {
  expect(listContentFiles('/nowhere/content')).toEqual({
    files: [],
    problems: [{ file: '/nowhere/content', line: 1, field: '', message: '没有这个文件夹。' }],
  });
});
