import { expect, test } from 'vitest';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { monthShares } from '#src/domain/report/month-shares.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import {
  exampleAirSummary,
  exampleAreaSummary,
  exampleStatistics,
} from '#src/domain/report/example-summary.ts';
import { exampleWater } from '#src/domain/report/example-water.ts';
import { weekSummary } from '#src/domain/report/week-summary.ts';
import type { AnnualPeriod } from '#src/domain/report/annual-report.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { wordsFor } from '#src/words/words.ts';
import { reportLists } from './report-lists.ts';
import { annualPages, monthlyPages, weeklyPages } from './report-pages.ts';

const words = wordsFor(new URL('https://portal.example'));
const alone = { earlier: undefined, later: undefined, rebased: [] };

function weekPage(name: string) {
  const report = exampleReport(name);
  const rest = { summary: weekSummary(report, null), note: undefined, ...alone };
  return { id: name.toLowerCase(), report, issuedOn: report.publishedOn, ...rest };
}

function monthPage(name: string, scope = 'city'): MonthlyReportPage {
  const report = exampleMonth(name, undefined, { scope, water: exampleWater() });
  const summary = exampleAirSummary([exampleAreaSummary(exampleStatistics('city'))]);
  const none = { water: null, shares: monthShares(report, () => null), targets: [], townships: null };
  return {
    ...{ id: scope === 'city' ? name : `${name}-${scope}`, report, issuedOn: report.publishedOn },
    ...{ air: summary, ...none, ...alone },
  };
}

function annualPage(period: string) {
  const report = { ...exampleAnnual([EXAMPLE_FIGURE]), period: period as AnnualPeriod }; // a year or half of one
  return { id: period, report, issuedOn: report.publishedOn, earlier: undefined, later: undefined };
}

test('all weeks but the newest have passed; a week is of the year that it is numbered in', () => {
  const pages = weeklyPages(['2026-W47', '2020-W53'].map(weekPage), words);
  expect(pages.map(({ address, year, day, past }) => [address, year, day, past])).toEqual([
    ['/reports/weekly/2026-w47/', 2026, '2026-11-22', false],
    ['/reports/weekly/2020-w53/', 2020, '2021-01-03', true],
  ]);
  expect(pages[0]).toMatchObject({ topics: ['air'], date: '2026-11-24', provenance: 'demonstration' });
});

test('months before the newest of the city have passed, also those of a district', () => {
  const pages = monthlyPages(
    [monthPage('2026-10'), monthPage('2026-10', 'xinchang'), monthPage('2026-09', 'xinchang')],
    words,
  );
  const reports = pages.filter(({ address }) => /\/monthly\/[^/]+\/$/.test(address));
  expect(reports.map(({ districts, past, topics }) => [districts, past, topics])).toEqual([
    [[], false, ['air', 'water']],
    [['xinchang'], false, ['air', 'water']],
    [['xinchang'], true, ['air', 'water']],
  ]);
});

test('the pages of tables of a month are as old as their report, each of its own topic', () => {
  const [report, air] = monthlyPages([monthPage('2026-10')], words);
  expect(air).toEqual({
    ...report,
    address: '/reports/monthly/2026-10/air/',
    title: words.monthly.airPage(monthPage('2026-10').report.month),
    topics: ['air'],
  });
});

test('a half-year stands beside the newest whole year until that is newer', () => {
  const past = (periods: string[]) => annualPages(periods.map(annualPage)).map((page) => page.past);
  expect(past(['2024-h1', '2023', '2021'])).toEqual([false, false, true]);
  expect(past(['2024', '2024-h1'])).toEqual([false, true]);
  expect(past(['2024-h1'])).toEqual([false]);
});

test('a year is filed under the topics of its figures', () => {
  expect(annualPages([annualPage('2023')])[0]?.topics).toEqual(['air']);
});

test('every kind and year of reports has a list, as new as its newest edition; whole years have one', () => {
  const reports = {
    weekly: [weekPage('2026-W47')],
    monthly: [monthPage('2026-09')],
    annual: [annualPage('2018')],
  };
  const lists = reportLists(reports, words);
  expect(lists.map(({ address, date }) => `${address} ${date}`)).toEqual([
    '/reports/ 2026-11-24',
    '/reports/2026/ 2026-11-24',
    '/reports/2018/ 2019-01-18',
    '/reports/weekly/ 2026-11-24',
    '/reports/weekly/2026/ 2026-11-24',
    '/reports/monthly/ 2026-10-15',
    '/reports/monthly/2026/ 2026-10-15',
    '/reports/annual/ 2019-01-18',
  ]);
  expect(new Set(lists.map(({ title }) => title)).size).toBe(lists.length);
});
