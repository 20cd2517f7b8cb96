import { describe, expect, test } from 'vitest';
import { demonstrationProblems, downloadProblems } from './demonstration.ts';
import { exampleEntry, exampleSite } from './example-site.ts';
import { parsePage } from './page.ts';

const invented = exampleEntry('events', 'fair', { provenance: { kind: 'demonstration' } });
const real = exampleEntry('events', 'walk', { provenance: { kind: 'published' } });
const week = exampleEntry('weeklyReports', '2025-w05', { provenance: { kind: 'demonstration' } });
const items = [invented, real, week];

const MARK = '<span class="demo-tag">演示</span>';
const NOINDEX = '<meta name="robots" content="noindex, nofollow">';

function problems(main: string, path = 'index.html', frame = NOINDEX + MARK, demonstration = true): string[] {
  const page = parsePage(path, `<body>${frame}<main>${main}</main></body>`);
  return demonstrationProblems(page, exampleSite({}, { demonstration, items }));
}

describe('while the site holds demonstration content', () => {
  test.each([
    ['', '没有 <meta name="robots" content="noindex">', '没有演示横幅'],
    [MARK, '没有 <meta name="robots" content="noindex">'],
    [NOINDEX, '没有演示横幅'],
    [NOINDEX + MARK],
  ])('the frame “%s” has its problems', (frame, ...expected) => {
    expect(problems('', 'index.html', frame)).toEqual(
      expected.map((text): unknown => expect.stringContaining(text)),
    );
  });

  test.each([
    ['events/fair/index.html', MARK, []],
    ['events/fair/index.html', '', ['是演示内容，页面上却没有“演示”标记。请加 <DemoTag />。']],
    [
      'events/fair/index.html',
      `<li>${MARK}</li>`,
      ['是演示内容，页面上却没有“演示”标记。请加 <DemoTag />。'],
    ],
    ['events/walk/index.html', MARK, ['是真实内容，页面上却有“演示”标记。请删去。']],
    ['events/walk/index.html', `<ul><li>${MARK}</li></ul>`, []],
  ])('%s with “%s” has its problems', (path, main, expected) => {
    expect(problems(main, path)).toEqual(expected);
  });

  test.each([
    [`<li><p><a href="/events/fair/">x</a></p>${MARK}</li>`, []],
    ['<li><a href="/events/walk/">x</a></li>', []],
    ['<nav><ul><li><a href="/events/fair/">下一个</a></li></ul></nav>', []],
    ['<p><a href="/events/fair/">x</a></p>', []],
    [
      '<li><a href="/events/fair/#map">x</a></li>',
      ['列表里的演示内容 /events/fair/ 没有“演示”标记。请加 <DemoTag />。'],
    ],
    [
      '<tr><td><a href="/events/fair/">x</a></td></tr>',
      ['列表里的演示内容 /events/fair/ 没有“演示”标记。请加 <DemoTag />。'],
    ],
  ])('a row %s has its problems', (main, expected) => {
    expect(problems(main)).toEqual(expected);
  });
});

describe('once the site holds none', () => {
  test.each([
    ['index.html', NOINDEX, ['正式网站却要搜索引擎不收录（noindex）。请删去。']],
    ['404.html', NOINDEX, []],
    ['index.html', MARK, ['正式网站却有“演示”标记。请删去演示内容。']],
    ['index.html', '', []],
  ])('%s with “%s” has its problems', (path, frame, expected) => {
    expect(problems('', path, frame, false)).toEqual(expected);
  });
});

test.each([
  ['演示数据', []],
  ['', ['reports/weekly/2025-w05.csv: 是演示内容，文件里却没有写“演示”。请检查 src/downloads/。']],
])('the file of an invented week that says “%s” has its problems', (text, expected) => {
  const site = exampleSite({ 'reports/weekly/2025-w05.csv': text }, { items });
  expect(downloadProblems(site)).toEqual(expected);
});

test('the file of a real week must not say that it is invented', () => {
  const measured = exampleEntry('weeklyReports', '2019-w06', { provenance: { kind: 'compiled' } });
  const site = exampleSite({ 'reports/weekly/2019-w06.json': '演示' }, { items: [measured] });
  expect(downloadProblems(site)).toEqual([expect.stringContaining('是真实内容')]);
});
