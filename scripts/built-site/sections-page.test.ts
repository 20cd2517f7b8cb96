import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { readMonitoring } from '#src/content/monitoring.ts';
import { readSite } from '#src/content/site.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { textOf } from '../site-checks/page.ts';
import { openPage, site } from './dist.ts';

const page = openPage('water/sections/index.html');
const rows = new Map(
  page
    .all('tr')
    .filter(({ id }) => id !== '')
    .map((row) => [row.id, row]),
);
const ids = new Set(page.elements.map(({ id }) => id));
const listed = readMonitoring().sections;

/** The reports that stand, as they are stored: each in its newest edition. */
const { entries } = readContent();
const withdrawn = entries
  .filter(({ kind, data }) => kind === 'corrections' && data['kind'] === 'withdrawal')
  .map(({ data }) => (data['item'] as { id: string }).id); // by the schema of corrections
const reports = entries
  .filter(({ kind, id }) => kind === 'monthlyReports' && !withdrawn.includes(id))
  .map(({ id, data }) => ({ id, report: data as unknown as MonthlyReport })); // by the schema of its kind

/** What each report names, and what of it failed, told apart by its window. */
const said = reports.flatMap(({ id, report: { water } }) =>
  (['month', 'yearToDate'] as const).flatMap((name) => {
    if (isMissing(water) || isMissing(water[name])) return [];
    const { sections, summaries } = water[name];
    const failed = new Set(summaries.flatMap((summary) => summary.failed));
    const toDate = name === 'yearToDate' && !id.slice(5).startsWith('01');
    for (const section of sections) if (section.passes === false) failed.add(section.name);
    return [{ id, toDate, named: sections.map((section) => section.name), failed: [...failed] }];
  }),
);
const failures = said.flatMap(({ id, toDate, failed }) => failed.map((name) => ({ id, toDate, name })));

/** A name as the register knows it. */
const nameOf = (name: string) =>
  listed.find((place) => place.name === name || place.aliases.includes(name))?.name ?? name;

const rowOf = (name: string) => rows.get(nameOf(name).replace(/\s+/g, '-')) ?? expect.fail(`no row: ${name}`);
const linksOf = (element: HTMLElement) =>
  element.getElementsByTagName('a').map((link) => link.getAttribute('href') ?? '');
const linkTo = (id: string) => `/reports/monthly/${id}/#water`;

test('every section of the list and every one that a report names has one row', () => {
  const names = [
    ...listed.map(({ name }) => name),
    ...said.flatMap(({ named, failed }) => [...named, ...failed]),
  ];
  const wanted = new Set(names.map((name) => nameOf(name).replace(/\s+/g, '-')));
  expect(wanted.size).toBeGreaterThan(100);
  expect([...rows.keys()].toSorted()).toEqual([...wanted].toSorted());
});

test('老东桥 names the six months of the report in which it failed, and leads there', () => {
  const row = rowOf('老东桥');
  expect(linksOf(row)).toContain('/reports/monthly/2021-06/#water');
  expect(textOf(row)).toContain('2021年1—6月');
  expect(row.querySelector('.demo-tag')).toBeNull();
});

test('each row leads to the reports in which its section failed, and to no other', () => {
  expect(failures.length).toBeGreaterThan(10);
  const wanted = Map.groupBy(failures, ({ name }) => nameOf(name));
  for (const [id, row] of rows) {
    const own = wanted.get(id) ?? [];
    expect({ id, links: linksOf(row).toSorted() }).toEqual({
      id,
      links: [...new Set(own.map((failure) => `${failure.id} ${failure.toDate}`))]
        .map((failure) => linkTo(failure.split(' ')[0] ?? ''))
        .toSorted(),
    });
  }
});

test('a link says of which months it is', () => {
  for (const { id, toDate, name } of failures) {
    const texts = rowOf(name)
      .getElementsByTagName('a')
      .filter((link) => link.getAttribute('href') === linkTo(id))
      .map(textOf);
    const month = `${id.slice(0, 4)}年${toDate ? '1—' : ''}${Number(id.slice(5, 7))}月`;
    expect(texts.map((text) => text.replace(/（.*/, ''))).toContain(month);
  }
});

test('a row is marked as a demonstration where its section is invented', () => {
  for (const { name, demonstration } of listed)
    expect({ name, marked: rowOf(name).querySelector('.demo-tag') !== null }).toEqual({
      name,
      marked: demonstration,
    });
});

test('the sections that failed of late lead to their rows, those of the newest month first', () => {
  const newest =
    said
      .map(({ id }) => id.slice(0, 7))
      .toSorted()
      .at(-1) ?? '';
  const links = page.all('ul').find((list) => list.classList.contains('recent-failures'));
  const names = linksOf(links ?? expect.fail('no list')).map((href) => decodeURIComponent(href.slice(1)));
  for (const name of names) expect([...rows.keys()]).toContain(name);
  const last = failures
    .filter(({ id, toDate }) => id.startsWith(newest) && !toDate)
    .map(({ name }) => nameOf(name));
  expect(names.slice(0, last.length).toSorted()).toEqual(
    last.filter((name, index) => last.indexOf(name) === index).toSorted(),
  );
});

describe('what leads here', () => {
  const fragmentsIn = (path: string) =>
    openPage(path)
      .all('a')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/water/sections/'))
      .map((href) => decodeURIComponent(href.slice('/water/sections/'.length)));

  test.each(readSite().districts)('the page of $name leads to its part', ({ id }) => {
    expect(ids).toContain(id);
    expect(fragmentsIn(`districts/${id}/index.html`)).toContain(`#${id}`);
  });

  test('the page of the newest water and the reports that name sections lead here', () => {
    expect(fragmentsIn('water/index.html')).toEqual(['']);
    expect(fragmentsIn('reports/monthly/2021-06/index.html')).toEqual(['']);
    expect(said.map(({ id }) => id)).toContain('2021-06');
  });
});

test('it is searched', () => {
  expect(site.read('water/sections/index.html')).toMatch(/<main[^>]*data-pagefind-body/);
});
