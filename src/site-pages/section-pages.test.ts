import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { wordsFor } from '#src/words/words.ts';
import { guidePages, overviewPages, sectionLists } from './section-pages.ts';

const words = wordsFor(new URL('https://portal.example'));
const today = calendarDay('2026-11-26');

test('guides and lists are no items: of no year and no source', () => {
  const facts = { today, ahead: null, newestNews: '2026-11-20', newestCorrection: '2026-11-21' };
  const pages = [...guidePages(today, words), ...sectionLists(facts, words)];
  const dates = new Map(pages.map(({ address, date }) => [address, date]));
  expect(pages.every(({ provenance, year, past }) => provenance === null && year === null && !past)).toBe(
    true,
  );
  expect(dates.get('/news/')).toBe('2026-11-20');
  expect(dates.get('/corrections/')).toBe('2026-11-21');
  expect(dates.get('/glossary/')).toBe(today);
});

test('how it is now is as new as the newest report, and a district is its own', () => {
  const districts = [{ id: 'keqiao', name: 'Keqiao' }];
  const pages = overviewPages(
    { today, week: null, month: calendarDay('2026-11-15'), sections: '2026-11-16', districts },
    words,
  );
  expect(pages.map(({ address, date, districts: own }) => [address, date, own])).toEqual([
    ['/air/', today, []],
    ['/water/', '2026-11-15', []],
    ['/water/sections/', '2026-11-16', []],
    ['/districts/', today, []],
    ['/districts/keqiao/', today, ['keqiao']],
  ]);
});
