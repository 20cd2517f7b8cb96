import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import type { CorrectionKind } from '#src/domain/correction.ts';
import type { DataReport } from '#src/downloads/context.ts';
import { exampleDataReport } from '#src/downloads/example-context.ts';
import { wordsFor } from '#src/words/words.ts';
import { editionsSoFar, withChanges } from './changes.ts';

const words = wordsFor(new URL('https://portal.example'));
const example = exampleDataReport();
const report: DataReport = {
  ...example,
  path: '/reports/monthly/2026-10/',
  context: { ...example.context, edition: 2, publishedOn: calendarDay('2026-11-20') },
  changes: editionsSoFar(
    { report: { edition: 2, publishedOn: calendarDay('2026-11-10') }, issuedOn: calendarDay('2026-11-20') },
    words,
  ),
};
const note = (id: string, day: string, kind: CorrectionKind = 'revision', edition?: number) => ({
  kind,
  edition,
  item: { kind: 'monthlyReports' as const, id },
  publishedOn: calendarDay(day),
  summary: `changed on ${day}`,
});

test('a report lists its first edition and every later note on it, oldest first', () => {
  const notes = [
    note('2026-10', '2026-12-02'),
    note('2026-09', '2026-12-01', 'revision', 2),
    note('2026-10', '2026-11-20', 'revision', 2),
    note('2026-10', '2026-11-18', 'update'),
  ];
  expect(withChanges(report, notes, words).changes).toEqual([
    { edition: 1, publishedOn: '2026-11-10', note: words.dataReports.edition(1) },
    { edition: 1, publishedOn: '2026-11-18', note: 'changed on 2026-11-18' },
    { edition: 2, publishedOn: '2026-11-20', note: 'changed on 2026-11-20' },
    { edition: 2, publishedOn: '2026-12-02', note: 'changed on 2026-12-02' },
  ]);
});

test('one that was never changed stays as it is', () => {
  expect(withChanges(report, [note('2026-09', '2026-12-01')], words)).toBe(report);
});

test('one that was withdrawn says so wherever its files are listed', () => {
  const { context: marked } = withChanges(report, [note('2026-10', '2026-12-02', 'withdrawal')], words);
  expect(marked.title).toBe(words.corrections.withdrawn(report.context.title));
});

test('an edition has its own day, and the first is told with it', () => {
  expect(report.changes).toEqual([
    { edition: 1, publishedOn: '2026-11-10', note: words.dataReports.edition(1) },
    { edition: 2, publishedOn: '2026-11-20', note: words.dataReports.edition(2) },
  ]);
});
