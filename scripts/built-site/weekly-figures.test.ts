import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AreaDay } from '#src/domain/air/area-day.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { itemsOf, openPage, site } from './dist.ts';
import { rowsOfCsv, rowsOfDays, rowsOfPage } from './weekly-rows.ts';

type Downloaded = Omit<WeeklyReport, 'areas'> & {
  readonly areas: readonly {
    readonly area: string;
    readonly name: string;
    readonly days: readonly AreaDay[];
  }[];
};

const reports = itemsOf('weeklyReports');

test('there are weekly reports to compare', () => {
  expect(reports).not.toEqual([]);
});

describe.each(reports)('the weekly report $id', (entry) => {
  const path = pageOf(entry);
  const json = JSON.parse(site.read(path.replace('/index.html', '.json'))) as Downloaded; // written by weeklyJson
  const csv = rowsOfCsv(site.read(path.replace('/index.html', '.csv')));
  const stored = JSON.parse(readFileSync(entry.file, 'utf8')) as WeeklyReport; // the build has checked it

  test('prints in its page the days of the city that its JSON has', () => {
    const rows = rowsOfPage(openPage(path));
    expect(rows).toHaveLength(7);
    expect(rows).toEqual(rowsOfDays(json.areas[0]?.days ?? []));
  });

  test('has the same days of every area in its CSV and its JSON', () => {
    expect([...csv.keys()]).toEqual(json.areas.map(({ name }) => name));
    for (const { name, days } of json.areas) expect(csv.get(name)).toEqual(rowsOfDays(days));
  });

  test('gives away the figures that are stored', () => {
    expect(json).toMatchObject(stored);
  });
});
