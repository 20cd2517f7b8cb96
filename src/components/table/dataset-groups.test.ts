import { expect, test } from 'vitest';
import type { DataReport } from '#src/downloads/context.ts';
import { datasetGroups } from './dataset-groups.ts';

const at = (path: string) => ({ path }) as DataReport;

test('data sets are grouped by their addresses, the newest figures first', () => {
  const reports = [
    at('/reports/weekly/2026-w47/'),
    at('/air/'),
    at('/reports/monthly/2026-10/'),
    at('/water/'),
  ];
  expect(datasetGroups(reports).map(({ kind, reports: own }) => [kind, own.map(({ path }) => path)])).toEqual(
    [
      ['now', ['/air/', '/water/']],
      ['monthly', ['/reports/monthly/2026-10/']],
      ['weekly', ['/reports/weekly/2026-w47/']],
    ],
  );
});

test('the years side by side are among the yearly reports', () => {
  expect(datasetGroups([at('/reports/annual/')])[0]?.kind).toBe('annual');
});
