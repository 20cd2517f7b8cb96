import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { newestOfEach } from './newest.ts';

const invented: Provenance = { kind: 'demonstration' };
const real: Provenance = { kind: 'published', source: 'A', date: '2021' as PartialDay, form: 'original' }; // a real year
const row = (kind: 'weekly' | 'monthly' | 'annual', end: string, provenance: Provenance) => ({
  kind,
  end: calendarDay(end),
  provenance,
});

test('the newest report of each kind stands first, and after an invented one the newest that is real', () => {
  const rows = [
    row('monthly', '2026-09-30', invented),
    row('monthly', '2026-10-31', invented),
    row('monthly', '2021-06-30', real),
    row('monthly', '2020-06-30', real),
    row('weekly', '2026-11-22', invented),
    row('annual', '2024-06-30', real),
    row('annual', '2023-12-31', real),
  ];
  expect(newestOfEach(rows).map(({ kind, end }) => `${kind} ${end}`)).toEqual([
    'weekly 2026-11-22',
    'monthly 2026-10-31',
    'monthly 2021-06-30',
    'annual 2024-06-30',
  ]);
});

test('without reports there are none', () => {
  expect(newestOfEach([])).toEqual([]);
});
