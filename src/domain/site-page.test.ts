import { expect, test } from 'vitest';
import { exampleSitePage } from './example-site-page.ts';
import { calendarDay } from './calendar.ts';
import { moment } from './moment.ts';
import { byLatestDay, byNewestDate, isOver, standingPage } from './site-page.ts';

const addresses = (pages: readonly { readonly address: string }[]) => pages.map(({ address }) => address);

test('pages stand newest first, a minute before its day, those of a day by address', () => {
  const pages = [
    exampleSitePage('/b/', { date: '2026-11-01' }),
    exampleSitePage('/a/', { date: '2026-11-01' }),
    exampleSitePage('/c/', { date: '2022' }),
    exampleSitePage('/d/', { date: '2026-11-01 09:00' }),
  ];
  expect(addresses(pages.toSorted(byNewestDate))).toEqual(['/d/', '/a/', '/b/', '/c/']);
});

test('by what they are about the latest stand first, and what is about no day last', () => {
  const pages = [
    exampleSitePage('/none/', { day: null }),
    exampleSitePage('/early/', { day: '2026-12-05 09:30' }),
    exampleSitePage('/late/', { day: '2026-12-05 14:00' }),
  ];
  expect(addresses(pages.toSorted(byLatestDay))).toEqual(['/late/', '/early/', '/none/']);
});

const session = {
  day: calendarDay('2026-12-05'),
  start: '09:30',
  end: '11:00',
  places: null,
  taken: 0,
  opens: null,
  closes: null,
  booking: null,
  changes: [],
};

test.each([
  ['before it begins', '2026-12-05 09:00', false],
  ['while it lasts', '2026-12-05 10:00', false],
  ['from its end on', '2026-12-05 11:00', true],
])('a session %s (%s) is over: %s', (_, now, over) => {
  expect(isOver(session, moment(now))).toBe(over);
});

test('a session that was called off is over, though its day lies ahead', () => {
  const changes = [{ on: calendarDay('2026-11-20'), kind: 'cancelled' as const, reason: 'Repairs.' }];
  expect(isOver({ ...session, changes }, moment('2026-11-21 09:00'))).toBe(true);
});

test('a page that is no item comes from nowhere and is of no year', () => {
  const page = { address: '/a/', title: 'A', kind: 'list', date: '2026-11-01' } as const;
  expect(standingPage(page)).toMatchObject({
    ...page,
    provenance: null,
    year: null,
    past: false,
    topics: [],
  });
});
