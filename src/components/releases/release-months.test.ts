import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { wordsFor } from '#src/words/words.ts';
import { releaseMonths } from './release-months.ts';
import { releaseAnchor, releaseTitle } from './release-title.ts';

const words = wordsFor(new URL('https://portal.example/')).releases;
const release = (state: 'published' | 'announced' | 'cancelled', on: string) => {
  const date = on.length === 10 ? calendarDay(on) : (on as PartialDay); // a real month
  return { state, on: date, date };
};

test('what is to come stands by month, soonest first, and what has passed latest first', () => {
  const releases = [
    release('published', '2026-10-31'),
    release('announced', '2026-11-24'),
    release('cancelled', '2026-11-26'),
    release('announced', '2026-11-30'),
    release('announced', '2026-12-01'),
    release('announced', '2027-06'),
  ];
  const { ahead, past } = releaseMonths(releases, calendarDay('2026-11-26'));
  const told = (months: typeof ahead) =>
    months.map(({ month, releases: own }) => [month, own.map(({ on }) => on)]);
  expect(told(ahead)).toEqual([
    ['2026-11', ['2026-11-26', '2026-11-30']],
    ['2026-12', ['2026-12-01']],
    ['2027-06', ['2027-06']],
  ]);
  expect(told(past)).toEqual([
    ['2026-11', ['2026-11-24']],
    ['2026-10', ['2026-10-31']],
  ]);
});

test('a release is called by its period, or as it was announced', () => {
  const report = { kind: 'monthly', month: '2026-11' } as const;
  expect(releaseTitle({ id: 'monthly/2026-11', other: null }, words)).toBe(words.report(report as never)); // a real month
  expect(releaseAnchor({ id: 'weekly/2026-w48' })).toBe('weekly-2026-w48');
});
