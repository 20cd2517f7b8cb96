import { expect, test } from 'vitest';
import { exampleEntry, exampleSite } from './example-site.ts';
import { parsePage } from './page.ts';
import { sharedMarkProblems } from './shared-marks.ts';

const site = exampleSite(
  {},
  {
    items: [
      exampleEntry('monthlyReports', '2026-10', { provenance: { kind: 'demonstration' } }),
      exampleEntry('news', '2026-001', { provenance: { kind: 'published' } }),
    ],
  },
);
const KEYS = ['description', 'ArticleTitle', 'Description', 'og:title', 'og:description', 'og:image:alt'];
const head = (text: string) =>
  KEYS.map((key) => `<meta ${key.startsWith('og') ? 'property' : 'name'}="${key}" content="${text}">`).join(
    '',
  );
const problems = (path: string, text: string) =>
  sharedMarkProblems(parsePage(path, `<html><head>${head(text)}</head></html>`), site);

test.each([
  ['reports/monthly/2026-10/index.html', '演示：十月'],
  ['reports/monthly/2026-10/editions/1/index.html', '演示：十月'],
  ['news/2026-001/index.html', '下雨'],
  ['news/index.html', '新闻'],
  ['index.html', '首页'],
])('%s may say “%s”', (path, text) => {
  expect(problems(path, text)).toEqual([]);
});

test.each([
  'reports/monthly/2026-10/index.html',
  'reports/monthly/2026-10/air/index.html',
  'reports/monthly/2026-10/editions/1/index.html',
])('whatever %s says without the mark is reported', (path) => {
  const missing = KEYS.map((key): unknown => expect.stringContaining(`<meta> ${key} 却不以“演示：”开头`));
  expect(problems(path, '十月（演示：）')).toEqual(missing);
});

test('a real item must not say that it is invented', () => {
  expect(problems('news/2026-001/index.html', '演示：下雨')).toHaveLength(KEYS.length);
});
