import { describe, expect, test } from 'vitest';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { weekSummary } from '#src/domain/report/week-summary.ts';
import { week as calendarWeek } from '#src/domain/week.ts';
import { wordsFor } from '#src/words/words.ts';
import { chosen, kindLinks, yearLinks } from './report-filter.ts';
import { reportGroups } from './report-groups.ts';
import { newestPublication, reportRows, yearsOf } from './report-rows.ts';

const words = wordsFor(new URL('https://portal.example/reports/'));

function week(name: string) {
  const report = exampleReport(name);
  const id = name.toLowerCase();
  return {
    id,
    report,
    issuedOn: report.publishedOn,
    summary: weekSummary(report, null),
    note: undefined,
    earlier: undefined,
    later: undefined,
    rebased: [],
  };
}

const yearReport = exampleAnnual([EXAMPLE_FIGURE]);
const year = {
  id: '2018',
  report: yearReport,
  issuedOn: yearReport.publishedOn,
  earlier: undefined,
  later: undefined,
};
const rows = reportRows(
  { weekly: ['2026-W47', '2026-W46', '2020-W53', '2018-W20'].map(week), monthly: [], annual: [year] },
  words,
);
const all = { kind: null, year: null };

test('rows of all kinds stand newest first; a week counts for the year that it is numbered in', () => {
  expect(rows.map(({ href }) => href)).toEqual([
    '/reports/weekly/2026-w47/',
    '/reports/weekly/2026-w46/',
    '/reports/weekly/2020-w53/',
    '/reports/annual/2018/',
    '/reports/weekly/2018-w20/',
  ]);
  expect(yearsOf(rows)).toEqual([2026, 2020, 2018]);
});

test('a row says what was found, when it was published, and shows the levels of a week only', () => {
  const [newest] = rows;
  const annual = rows.find(({ kind }) => kind === 'annual');
  expect(newest?.title).toContain(words.dates.weekRange(calendarWeek('2026-W47')));
  expect(newest?.publishedOn).toBe('2026-11-24');
  expect(newest?.levels).toHaveLength(7);
  expect(annual).toMatchObject({ finding: words.annual.finding(year.report), levels: [] });
});

test('the newest publication is the date of a page', () => {
  expect(newestPublication(rows)).toBe('2026-11-24');
  expect(newestPublication([])).toBe('');
});

describe('the filter', () => {
  const told = (links: ReturnType<typeof kindLinks>) =>
    links.map(({ href, count, current }) => `${href} ${count}${current ? ' *' : ''}`);

  test('of all reports leads to the kinds and years that there are', () => {
    expect(told(kindLinks(rows, all, words))).toEqual([
      '/reports/ 5 *',
      '/reports/weekly/ 4',
      '/reports/annual/ 1',
    ]);
    expect(told(yearLinks(rows, all, words))).toEqual([
      '/reports/ 5 *',
      '/reports/2026/ 2',
      '/reports/2020/ 1',
      '/reports/2018/ 2',
    ]);
  });

  test('names kinds and years', () => {
    expect(kindLinks(rows, all, words).map(({ label }) => label)[1]).toBe(words.reportLists.kinds.weekly);
    expect(yearLinks(rows, all, words).map(({ label }) => label)[1]).toBe(words.reportLists.year(2026));
  });

  test('of a year keeps the year, of a kind keeps the kind', () => {
    const choice = { kind: 'weekly', year: 2018 } as const;
    expect(told(kindLinks(rows, choice, words))).toEqual([
      '/reports/2018/ 2',
      '/reports/weekly/2018/ 1 *',
      '/reports/annual/#y2018 1',
    ]);
    expect(told(yearLinks(rows, choice, words)).at(-1)).toBe('/reports/weekly/2018/ 1 *');
  });

  test('chooses the reports of its kind and year', () => {
    expect(chosen(rows, { kind: 'annual', year: 2018 }).map(({ href }) => href)).toEqual([
      '/reports/annual/2018/',
    ]);
    expect(chosen(rows, all)).toEqual(rows);
  });
});

describe('the groups', () => {
  test('are years with their reports', () => {
    expect(reportGroups(rows).map((group) => [group.year, group.count, group.rows.length])).toEqual([
      [2026, 2, 2],
      [2020, 1, 1],
      [2018, 2, 2],
    ]);
  });

  test('beyond the longest list are only counted, but never the newest', () => {
    expect(reportGroups(rows, 1).map((group) => group.rows.length)).toEqual([2, 0, 0]);
    expect(reportGroups(rows, 3).map((group) => group.rows.length)).toEqual([2, 1, 0]);
  });
});
