import { expect, test } from 'vitest';
import { EMPTY_REQUEST, type BookingRequest } from '#src/domain/booking.ts';
import { bookingNotes } from '#src/domain/booking-notes.ts';
import { bookingProblems } from '#src/domain/booking-problems.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { EXAMPLE_PLACE, EXAMPLE_REQUEST, EXAMPLE_SESSION } from '#src/domain/example-booking.ts';
import { moment } from '#src/domain/moment.ts';
import { wordsFor } from '#src/words/words.ts';
import { noteSentence, problemSentence, type SentenceContext } from './sentences.ts';
import type { SheetPlace, SheetSession } from './sheet-data.ts';

const NOW = moment('2026-11-26 10:00');
const words = wordsFor(new URL('https://portal.example'));
const place = { ...EXAMPLE_PLACE, title: 'Works' } as SheetPlace; // no sentence tells more
const cancelled = { on: calendarDay('2026-11-25'), kind: 'cancelled', reason: 'x' } as const;
const session = (id: string, change: Partial<SheetSession> = {}): SheetSession => ({
  ...EXAMPLE_SESSION,
  label: `[${id}]`,
  gradesLabel: null,
  opensLabel: null,
  ...{ id, ...change },
});
const offer = {
  places: [
    place,
    {
      ...place,
      id: 'facilities/bare',
      pupilsPerAdult: null,
      maxSize: null,
      splitSize: null,
      noticeDays: null,
    },
  ],
  sessions: [
    session('works-1'),
    session('few', { taken: 50 }),
    session('soon', { day: calendarDay('2026-11-27') }),
    session('off', { changes: [cancelled] }),
    session('later', { opens: moment('2026-11-27 09:00'), opensLabel: '[then]' }),
    session('shut', { closes: moment('2026-11-25 09:00') }),
    session('over', { day: calendarDay('2026-11-25') }),
    session('old', { grades: { from: 's1', to: 's3' }, gradesLabel: 'S' }),
    session('full', { taken: 60 }),
    session('untold', { booking: null }),
    session('bare-1', { place: 'facilities/bare' }),
  ],
  past: [],
};

/** What is told of the example with changes. */
function told(change: Partial<BookingRequest>): string[] {
  const request = { ...EXAMPLE_REQUEST, ...change };
  const context: SentenceContext = {
    words: {
      ...words.booking.script,
      states: words.visits.states,
      sheet: '',
      reference: '',
      prefix: '',
      marked: '',
    },
    offer,
    labelOf: (field) => words.booking.fields[field].label,
    valueOf: (field) => request[field],
  };
  return [
    ...bookingProblems(request, offer, NOW).map((problem) => problemSentence(problem, context)),
    ...bookingNotes(request, offer, NOW).map((note) => noteSentence(note, context)),
  ];
}

test.each<Partial<BookingRequest>>([
  EMPTY_REQUEST,
  { pupils: 'x', adults: '0', needs: 'x'.repeat(501), contact: '11010519491231002X' },
  { pupils: '1000' },
  { pupils: '100', adults: '1' },
  { pupils: '3', adults: '1' },
  ...offer.sessions.map(({ id }) => ({ session1: id, session2: 'works-1', session3: 'none' })),
  { phone: '138', mail: 'x', leadPhone: 'x' },
  { place: 'none' },
  { place: 'facilities/bare', session1: 'bare-1' },
])('every gap in what is told of %o is filled', (change) => {
  const sentences = told(change);
  expect(sentences).not.toEqual([]);
  expect(sentences.filter((sentence) => /[{}]|undefined|null|\[\]/.test(sentence))).toEqual([]);
});

test('a sentence about a session names it', () => {
  expect(told({ session1: 'few' }).join()).toContain('[few]');
});

test('a session that opens later says when', () => {
  expect(told({ session1: 'later' }).join()).toContain('[then]');
});
