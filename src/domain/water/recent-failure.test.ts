import { expect, test } from 'vitest';
import { month } from '../month.ts';
import { exampleWindow, sectionOf } from '../report/example-water.ts';
import { reportOf } from './example-mention.ts';
import { recentFailures } from './recent-failure.ts';
import { sectionRecords } from './section-record.ts';

const failing = (...names: string[]) => exampleWindow(names.map((name) => sectionOf(name, 5)));

const reports = [
  reportOf('2025-10', { month: failing('Long ago', 'Often') }),
  reportOf('2025-11', { month: failing('Edge') }),
  reportOf('2026-04', { month: failing('Often', 'Once', 'Another') }),
  reportOf('2026-03', { month: failing('Often'), yearToDate: failing('To date') }),
  reportOf('2026-10', { month: failing('Newest'), yearToDate: failing('Often') }),
];

const recent = recentFailures(sectionRecords([], reports), month('2026-10'), 12);

test('who failed last comes first, then who failed most often, then by name', () => {
  expect(recent.map(({ section }) => section.name)).toEqual([
    'Newest',
    'Often',
    'Another',
    'Once',
    'To date',
    'Edge',
  ]);
});

test('twelve months are counted, the last included; years to date are told only of who has no month', () => {
  const of = (name: string) => recent.find(({ section }) => section.name === name);
  expect(of('Often')).toMatchObject({ months: 2, newest: { month: '2026-04', window: 'month' } });
  expect(of('To date')).toMatchObject({ months: 0, newest: { month: '2026-03', window: 'yearToDate' } });
  expect(of('Edge')).toMatchObject({ months: 1 });
});

test('two reports of one month count once', () => {
  const twice = ['2026-10', '2026-10-xinchang'].map((id) => reportOf(id, { month: failing('Both') }));
  expect(recentFailures(sectionRecords([], twice), month('2026-10'), 12)).toMatchObject([{ months: 1 }]);
});

test('without failures there is nothing to show', () => {
  expect(recentFailures([], month('2026-10'), 12)).toEqual([]);
});
