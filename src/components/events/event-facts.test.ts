import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { ecoDayOf, themeIn } from '#src/eco-days.ts';
import { eventSchema } from '#src/schemas/event.ts';
import { wordsFor } from '#src/words/words.ts';
import { eventFacts } from './event-facts.ts';

const words = wordsFor(new URL('https://portal.example'));
const terms = words.events.facts;
const today = calendarDay('2026-11-26');
const EVENT = {
  title: 'An event',
  summary: 'It is one.',
  occasion: 'world-environment-day',
  district: null,
  place: null,
  provenance: { kind: 'published', source: 'A bureau', date: '2026', form: 'summary' },
};

function facts(change: object): Record<string, string | null> {
  const event = { id: 'example', ...eventSchema.parse({ ...EVENT, ...change }) };
  return Object.fromEntries(eventFacts(event, words, today).map(({ term, value }) => [term, value]));
}

describe('the facts of an event', () => {
  test('that is ahead ask how to register, also where that is not provided', () => {
    expect(facts({ day: '2027-06-05' })).toMatchObject({
      [terms.places]: null,
      [terms.registration]: null,
      [terms.booking]: null,
    });
  });

  test('that is over ask it only where it was told', () => {
    expect(facts({ day: '2025-06-05' })).not.toHaveProperty(terms.booking);
    expect(facts({ day: '2025-06-05', booking: 'By telephone' })[terms.booking]).toBe('By telephone');
  });

  test('that was called off do not', () => {
    const changes = [{ on: '2026-11-25', kind: 'cancelled', reason: 'Repairs' }];
    expect(facts({ day: '2027-06-05', booking: 'By telephone', changes })).not.toHaveProperty(terms.booking);
  });

  test('have the theme of its year; where that is not known, nothing', () => {
    const theme = ecoDayOf('world-environment-day').themes.find(({ year }) => year === 2025)?.theme;
    expect(facts({ day: '2025-06-05' })[terms.theme(calendarDay('2025-06-05'))]).toBe(theme);
    expect(facts({ day: '2020-06-05' })[terms.theme(calendarDay('2020-06-05'))]).toBeNull();
  });

  test('have its times and whom it is for', () => {
    const told = facts({ day: '2027-06-05', start: '09:00', end: '11:30', audience: 'both' });
    expect(told[terms.time]).toMatch(/^09:00.11:30$/u);
    expect(told[terms.audience]).toBe(words.visits.audience('both'));
  });
});

test('the theme of a day is that of the year in which the event is', () => {
  const [first] = ecoDayOf('world-environment-day').themes;
  expect(themeIn('world-environment-day', '2018-06-01')).toBe(first);
  expect(themeIn('world-water-day', '2018-03-22')).toBeNull();
});
