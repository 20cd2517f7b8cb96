import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from '#src/content/example-folder.ts';
import { exampleEntry, examplePage } from './example-site.ts';
import { linkProblems } from './link-targets.ts';
import { linkedPage } from './links.ts';

afterAll(removeFolders);

/** The problem of the first link of a page whose release has a text, from its line 4 on. */
function problem(body: string, html: string): string {
  const root = exampleFolder({ 'a.mdx': `---\ntitle: a\n---\n${body}` });
  const entry = { ...exampleEntry('news', 'a'), file: `${root}/a.mdx`, body };
  const page = linkedPage(examplePage(html, 'news/a/index.html'));
  const entries = new Map([['news/a/index.html', [entry]]]);
  const [first = ''] = linkProblems([page], { files: new Set(), origin: 'https://portal.example', entries });
  return first.replace(root, 'content/news');
}

test('a link of a text that leads nowhere is named with the file and line of the text', () => {
  expect(problem('一。\n\n见[月报](/reports/2099/)。\n', '<a href="/reports/2099/">月报</a>')).toBe(
    'news/a/index.html: 链接“/reports/2099/”没有指向任何页面或文件。请改成已有的地址。（写在 content/news/a.mdx:6）',
  );
});

test('so is one that the page writes in other characters', () => {
  const href = `/${encodeURIComponent('关于')}/`;
  expect(problem('见[关于](/关于/)。\n', `<a href="${href}">关于</a>`)).toContain(
    '（写在 content/news/a.mdx:4）',
  );
});

test('a link that no text has is named with its page alone', () => {
  expect(problem('一。\n', '<a href="/reports/2099/">月报</a>')).toMatch(/请改成已有的地址。$/);
});
