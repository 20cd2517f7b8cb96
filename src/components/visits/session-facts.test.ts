import { expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { wordsFor } from '#src/words/words.ts';
import { exampleVisit } from './example-place.ts';
import {
  answerDays,
  changeNotes,
  gradesOf,
  joinableLeft,
  sessionFacts,
  sessionTitle,
} from './session-facts.ts';

const words = wordsFor(new URL('https://portal.example/'));
const PRIMARY = { from: 'p3', to: 'p6' };

test('the grades of a session stand before those of its facility', () => {
  const grades = { from: 'j1', to: 'j1' };
  expect(gradesOf(exampleVisit({}, { fit: { grades: PRIMARY } }))).toEqual(PRIMARY);
  expect(gradesOf(exampleVisit({ grades }, { fit: { grades: PRIMARY } }))).toEqual(grades);
  expect(gradesOf(exampleVisit())).toBeNull();
});

test('only facilities that say within how many days they answer are counted, each number once', () => {
  const visit = exampleVisit({}, { contact: { answerDays: 5 } });
  expect(answerDays([visit, visit, exampleVisit()])).toEqual([5]);
});

test('what is not provided of a session is null, and where it is told it is linked', () => {
  const facts = sessionFacts(exampleVisit(), words);
  const missing = facts.filter(({ value }) => value === null).map(({ term }) => term);
  const { address, audience, grades, phone } = words.board.session.facts;
  expect(missing).toEqual([address, audience, grades, phone]);
  expect(facts.flatMap(({ href }) => href ?? [])).toEqual(['/facilities/works/', '/open-days/notice/']);
});

test('a note on what is shown stands among the facts', () => {
  const facts = sessionFacts(exampleVisit({ note: 'The laboratory.' }), words);
  expect(facts.map(({ value }) => value)).toContain('The laboratory.');
});

test('a session that is cancelled has another title than the one in its place', () => {
  const changes = [{ on: '2026-11-20', kind: 'cancelled', reason: 'Repairs.' }];
  expect(sessionTitle(exampleVisit({ changes }), words)).not.toBe(sessionTitle(exampleVisit(), words));
});

test('of a change it is told from when a session moved and why, but not where it was cancelled after all', () => {
  const was = { day: '2026-12-01', start: null, end: null };
  const moved = { on: '2026-11-20', kind: 'moved', reason: 'Roadworks.', was };
  const cancelled = { on: '2026-11-21', kind: 'cancelled', reason: 'Repairs.' };
  const notes = (changes: object[]) => changeNotes(exampleVisit({ changes }).session, words);
  expect(notes([])).toEqual([]);
  expect(notes([moved])).toEqual([expect.stringContaining('12'), 'Roadworks.']);
  expect(notes([moved, cancelled])).toEqual(['Repairs.']);
});

test.each([
  ['can be booked', {}, 40],
  ['opens later', { opens: '2026-12-01 09:00' }, 40],
  ['is full', { taken: 40 }, 0],
  ['is closed', { closes: '2026-11-26 12:00' }, null],
  ['is over', { day: '2026-11-25' }, null],
  ['is cancelled', { changes: [{ on: '2026-11-20', kind: 'cancelled', reason: 'Repairs.' }] }, null],
])('of a session that %s so many places are left: %#', (_, over, left) => {
  expect(joinableLeft(exampleVisit(over).session, moment('2026-11-26 12:00'))).toBe(left);
});
