import { expect, test } from 'vitest';
import { KIND_NAMES } from '#src/content/kinds.ts';
import { downloadsOf, pageOf } from './addresses.ts';
import { missingFiles, noteProblems } from './entries.ts';
import { exampleEntry, examplePage, exampleSite } from './example-site.ts';

test.each([
  ['news', 'news/x/index.html'],
  ['facilities', 'facilities/x/index.html'],
  ['openDays', 'open-days/x/index.html'],
  ['biodiversity', 'biodiversity/x/index.html'],
  ['events', 'events/x/index.html'],
  ['weeklyReports', 'reports/weekly/x/index.html'],
  ['weekNotes', 'reports/weekly/x/index.html'],
  ['monthlyReports', 'reports/monthly/x/index.html'],
  ['plan', 'plan/x/index.html'],
] as const)('an item of %s is shown by %s', (kind, path) => {
  expect(pageOf({ kind, id: 'x' })).toBe(path);
});

test('only reports have files to take away', () => {
  const withFiles = KIND_NAMES.filter((kind) => downloadsOf({ kind, id: 'x' }).length > 0);
  expect(withFiles.toSorted()).toEqual(['annualReports', 'monthlyReports', 'weeklyReports']);
});

test('every page and file of an item must be there', () => {
  const items = [exampleEntry('weeklyReports', '2019-w06'), exampleEntry('news', 'rain')];
  const site = exampleSite({ 'news/rain/index.html': '', 'reports/weekly/2019-w06.csv': '' }, { items });
  expect(missingFiles(site)).toEqual([
    expect.stringMatching(/^reports\/weekly\/2019-w06\/index\.html: 没有生成/),
    expect.stringMatching(/^reports\/weekly\/2019-w06\.json: 没有生成/),
    expect.stringMatching(/^reports\/weekly\/2019-w06\/metadata\.json: 没有生成/),
  ]);
});

test.each([
  ['<h2>读之前</h2>', []],
  ['<h2>别的</h2><p>读之前</p>', ['没有说明“读之前”（content/weekNotes/2019-w06）。请检查周报页面。']],
])('a note to a week stands as a heading: %s', (body, problems) => {
  const site = exampleSite({}, { items: [exampleEntry('weekNotes', '2019-w06', { title: '读之前' })] });
  expect(noteProblems(examplePage(body, 'reports/weekly/2019-w06/index.html'), site)).toEqual(problems);
});
