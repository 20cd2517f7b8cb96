import { expect, test } from 'vitest';
import type { BiodiversityStatus } from '#src/domain/biodiversity.ts';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { siteGroups } from './site-groups.ts';

const DATE = '2020' as PartialDay; // a year
const REAL: Provenance = { kind: 'published', source: 'A', date: DATE, form: 'summary' };

function site(id: string, status: BiodiversityStatus, provenance: Provenance = REAL) {
  return { id, status, provenance };
}

test('sites stand by their status, and what is invented stands at the end whatever it says it is', () => {
  const sites = [
    site('invented', 'listed', { kind: 'demonstration' }),
    site('lake', 'nature'),
    site('farm', 'listed'),
    site('bay', 'nature'),
  ];
  expect(siteGroups(sites).map((group) => [group.status, group.sites.map(({ id }) => id)])).toEqual([
    ['listed', ['farm']],
    ['nature', ['lake', 'bay']],
    ['invented', ['invented']],
  ]);
});

test('without sites there are no groups', () => {
  expect(siteGroups([])).toEqual([]);
});
