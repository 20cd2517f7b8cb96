import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { examplePage } from '#src/tables/example-page.ts';
import { wordsFor } from '#src/words/words.ts';
import { nextMonthlyReport } from '#src/components/monthly/next-monthly-report.ts';

const words = wordsFor(new URL('https://portal.example/'));
const air = { missing: 'not-published' } as const;
const date = '2021-07' as PartialDay; // a real month
const published = { kind: 'published', source: '甲局', date, form: 'original' } as const;

test('a later report is linked, whatever this one is', () => {
  const page = examplePage(exampleMonth('2026-10', undefined, { air, provenance: published }), [], {
    later: '2026-11',
  });
  expect(nextMonthlyReport(page, words)).toEqual({
    text: words.weekly.nextPublished,
    href: '/reports/monthly/2026-11/',
  });
});

test('of the newest report the next is due on a day of the month after', () => {
  const page = examplePage(exampleMonth('2026-10', undefined, { air }));
  expect(nextMonthlyReport(page, words)).toEqual({ text: '2026-12-15', due: '2026-12-15' });
});

test('after a report of the past that was entered, the next was not', () => {
  const page = examplePage(exampleMonth('2021-06', undefined, { air, provenance: published }));
  expect(nextMonthlyReport(page, words)).toEqual({ text: '未收录' });
});

test('nothing follows from a report compiled long after its time', () => {
  const of = (publishedOn: string) =>
    nextMonthlyReport(
      examplePage(exampleMonth('2025-01', undefined, { air, publishedOn: calendarDay(publishedOn) })),
      words,
    );
  expect(of('2025-03-15')).toMatchObject({ due: '2025-03-15' });
  expect(of('2025-03-16')).toEqual({ text: words.weekly.noNext });
});
