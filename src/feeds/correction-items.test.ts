import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import type { Correction } from '#src/queries/corrections.ts';
import { wordsFor } from '#src/words/words.ts';
import { correctionItems } from './correction-items.ts';

const words = wordsFor(new URL('https://portal.example'));
const SUBJECT = {
  kind: 'weeklyReports',
  id: '2026-w47',
  title: '周报',
  href: '/reports/weekly/2026-w47/',
} as const;

const NOTE: Correction = {
  id: '2026-11-26-1',
  item: { kind: 'weeklyReports', id: '2026-w47' },
  kind: 'correction',
  publishedOn: calendarDay('2026-11-26'),
  changesMeaning: true,
  summary: '越城区PM2.5由27改为28。',
  cause: '录入时看错一行。',
  changes: [{ what: '越城区PM2.5', old: '27', now: '28' }],
  provenance: { kind: 'published', source: '某局', date: '2026-11-26' as PartialDay, form: 'original' }, // it is one
};

test('a note is read on the page of what it is about', () => {
  expect(correctionItems([NOTE], [SUBJECT], words)).toMatchObject([
    {
      kind: 'corrections',
      id: '2026-11-26-1',
      title: '更正：周报',
      summary: NOTE.summary,
      href: SUBJECT.href,
      published: '2026-11-26',
    },
  ]);
});

test('a note tells what it was, what it is and why', () => {
  const [item] = correctionItems([NOTE], [SUBJECT], words);
  expect(item?.content?.split('\n')).toEqual([
    NOTE.summary,
    '越城区PM2.5：原为“27”，现为“28”。',
    '原因：录入时看错一行。',
  ]);
});

test('what was added or taken away is told as that', () => {
  const changes = [
    { what: '甲', old: null, now: '1' },
    { what: '乙', old: '2', now: null },
  ];
  const [item] = correctionItems([{ ...NOTE, changes }], [SUBJECT], words);
  expect(item?.content).toContain('甲：补充为“1”。\n乙：原为“2”，已删去。');
});

test('a note on nothing is a mistake of the program', () => {
  expect(() => correctionItems([NOTE], [], words)).toThrow("A note on nothing: 'weeklyReports 2026-w47'.");
});
