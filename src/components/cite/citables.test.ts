import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { wordsFor } from '#src/words/words.ts';
import { monthlyCitable } from './citables.ts';

const words = wordsFor(new URL('https://portal.example'));

test('a first edition has one day', () => {
  const report = exampleMonth('2026-08');
  const item = monthlyCitable({ id: '2026-08', report, issuedOn: report.publishedOn }, words);
  expect(item).toMatchObject({ published: '2026-09-15', firstPublished: null, edition: 1 });
});

test('a later edition has its own day, and that of the first', () => {
  const report = { ...exampleMonth('2026-08'), edition: 2 };
  const item = monthlyCitable({ id: '2026-08', report, issuedOn: calendarDay('2026-09-28') }, words);
  expect(item).toMatchObject({ published: '2026-09-28', firstPublished: '2026-09-15', edition: 2 });
});
