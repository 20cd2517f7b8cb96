import { expect, test } from 'vitest';
import { weeklyCitable } from '#src/components/cite/citables.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { weekSummary } from '#src/domain/report/week-summary.ts';
import { weeklyEdition, monthlyEdition } from '#src/data-reports/edition-kinds.ts';
import { areaTrends } from '#src/tables/area-trends.ts';
import { examplePage } from '#src/tables/example-page.ts';
import { wordsFor } from '#src/words/words.ts';
import { editionParts } from './edition-parts.ts';

const words = wordsFor(new URL('https://portal.example'));
const report = exampleReport('2019-W06');
const week = {
  id: '2019-w06',
  report,
  issuedOn: report.publishedOn,
  summary: weekSummary(report, null),
  note: undefined,
  earlier: undefined,
  later: undefined,
  rebased: [],
};

test('of a week every table and its chart can be cited where the report shows them', () => {
  const { path } = weeklyCitable(week, words);
  const hrefs = editionParts(weeklyEdition(week, words), words).map(({ anchor, href }) => [anchor, href]);
  expect(hrefs).toContainEqual(['table-districts', `${path}#table-districts`]);
  expect(hrefs).toContainEqual(['table-days', `${path}days.csv`]);
  expect(hrefs.at(-1)).toEqual(['chart-daily', `${path}#chart-daily`]);
});

test('of a month also its trends, as charts and as the table that says the same', () => {
  const month = exampleMonth('2026-10');
  const asked = { area: 'city', figures: ['pm25'], last: month.month, address: '/' } as const;
  const trends = areaTrends(asked, { months: [month], years: [] }, words);
  const anchors = editionParts(monthlyEdition(examplePage(month), trends, words), words).map(
    ({ anchor }) => anchor,
  );
  expect(anchors).toEqual(expect.arrayContaining(['table-air', 'table-months', 'chart-pm25-trend']));
  const without = editionParts(monthlyEdition(examplePage(month), null, words), words);
  expect(without.map(({ anchor }) => anchor)).not.toContain('table-months');
});
