import { calendarDay } from '#src/domain/calendar.ts';
import { exampleTable } from '#src/domain/example-table.ts';
import type { DataReport, TableContext } from './context.ts';

/** What the files of an invented report say of it, for tests. */
export const exampleContext: TableContext = {
  title: 'Report of October 2026',
  period: 'October 2026',
  provenance: { kind: 'compiled', source: 'A network', inputs: [{ name: 'air.csv', sha256: 'ab' }] },
  edition: 2,
  publishedOn: calendarDay('2026-11-15'),
  address: 'https://portal.example/reports/monthly/2026-10/',
  parts: ['water'],
  standards: ['GB 3095—2026', 'HJ 633—2026'],
  limits: [{ item: 'PM2.5', period: 'a day', value: 60, unit: 'µg/m³', standard: 'GB 3095—2026' }],
  demonstration: false,
  terms: 'Name the source.',
  contact: 'Hotline 12369',
};

/** The same, where the figures are invented. */
export const demonstrationContext: TableContext = {
  ...exampleContext,
  provenance: { kind: 'demonstration' },
  demonstration: true,
};

/** An invented report with one table. */
export function exampleDataReport(overrides: Partial<DataReport> = {}): DataReport {
  return {
    path: '/reports/monthly/2026-10/',
    context: exampleContext,
    first: calendarDay('2026-10-01'),
    last: calendarDay('2026-10-31'),
    tables: [exampleTable],
    judging: {},
    method: ['Means of days.'],
    places: [{ title: 'Sections', names: ['a & <b>'] }],
    changes: [
      { edition: 1, publishedOn: calendarDay('2026-11-14'), note: 'First.' },
      { edition: 2, publishedOn: calendarDay('2026-11-15'), note: 'PM2.5 corrected.' },
    ],
    ...overrides,
  };
}
