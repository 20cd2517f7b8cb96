import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import { demonstrationContext, exampleDataReport } from '#src/downloads/example-context.ts';
import { openKitchen, type Kitchen } from './render-component.ts';

let kitchen: Kitchen;
beforeAll(async () => {
  kitchen = await openKitchen();
});
afterAll(() => kitchen.close());

async function render(component: string, props: Record<string, unknown>): Promise<HTMLElement> {
  return parse(await kitchen.render(`/src/components/table/${component}.astro`, props));
}

describe('a table', () => {
  let html: HTMLElement;
  beforeAll(async () => {
    html = await render('DataTable', { table: exampleTable, path: '/x/sections' });
  });

  test('has its caption, and heads for every column and row', () => {
    const scopes = (scope: string) => html.querySelectorAll(`th[scope=${scope}]`).map(({ text }) => text);
    expect(html.querySelector('caption')?.text).toBe('Every section in October 2026');
    expect(scopes('col').slice(0, 4)).toEqual([
      'Head of section',
      'Head of day',
      'Head of month',
      'Head of pm25（µg/m³）',
    ]);
    expect(scopes('row')).toHaveLength(3);
  });

  test('may scroll in a region with its name', () => {
    expect(html.querySelector('[role=region]')?.getAttribute('aria-label')).toContain('Sections');
  });

  test('has a permanent address and its files, each link saying of which table', () => {
    expect(html.querySelector('#table-sections')?.getAttribute('data-table')).toBe('/x/sections');
    expect(html.querySelectorAll('a').map((link) => [link.getAttribute('href'), link.text])).toEqual([
      ['/x/sections.csv', 'CSV（Sections）'],
      ['/x/sections.xlsx', 'XLSX（Sections）'],
      ['/x/sections.json', 'JSON（Sections）'],
      ['#table-sections', '链接（Sections）'],
    ]);
  });

  test('marks what is over its limit by more than colour, and says why a cell is missing', () => {
    expect(html.querySelectorAll('strong').map(({ text }) => text)).toEqual(['否', '121']);
    expect(html.querySelectorAll('.gap').map(({ text }) => text)).toContain('too few days');
  });

  test('shows ratings as a sign and a word', () => {
    const signs = html.querySelectorAll('td').filter((cell) => cell.querySelector('svg'));
    expect(signs.map(({ text }) => text)).toEqual(['良', '劣Ⅴ类', '红色', '严重污染', 'Ⅰ类', '绿色']);
  });

  test('tells its notes', () => {
    expect(html.querySelector('.table-notes')?.text).toBe('A note.');
  });
});

test('a stacked table names the column in every cell and does not scroll', async () => {
  const html = await render('DataTable', { table: exampleTable, path: '/x/sections', stacked: true });
  const labels = html.querySelectorAll('tbody td').map((cell) => cell.getAttribute('data-label'));
  expect(labels.slice(0, 8)).toEqual(exampleTable.columns.slice(1).map(({ title }) => title));
  expect(html.querySelector('[role=region]')).toBeNull();
});

test('a table without rows says so', async () => {
  const html = await render('DataTable', {
    table: { ...exampleTable, rows: [], notes: [] },
    path: '/x/none',
  });
  expect(html.querySelector('tbody')?.text).toBe('没有数据');
  expect(html.querySelector('.table-notes')).toBeNull();
});

test('the list of data sets can be read by machines, and marks what is invented', async () => {
  const reports = [
    exampleDataReport(),
    exampleDataReport({ path: '/reports/monthly/2026-11/', context: demonstrationContext }),
  ];
  const html = await render('DatasetList', { reports });
  const [first, second] = html.querySelectorAll('[itemtype="https://schema.org/Dataset"]');
  expect(html.querySelector('[itemtype="https://schema.org/DataCatalog"]')).not.toBeNull();
  expect(first?.querySelector('[itemprop=name]')?.text).toBe('Report of October 2026');
  expect(first?.querySelector('[itemprop=temporalCoverage]')?.getAttribute('content')).toBe(
    '2026-10-01/2026-10-31',
  );
  expect(first?.querySelector('[itemprop=contentUrl]')?.getAttribute('href')).toBe(
    '/reports/monthly/2026-10/metadata.json',
  );
  expect(first?.querySelector('.demo-tag')).toBeNull();
  expect(second?.querySelector('.demo-tag')).not.toBeNull();
});
