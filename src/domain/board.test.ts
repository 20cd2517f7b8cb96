import { describe, expect, test } from 'vitest';
import { boardOf, slotsOf, weeksOf } from './board.ts';
import { calendarDay } from './calendar.ts';
import { month } from './month.ts';
import type { SessionChange } from './session.ts';

const session = (day: string, changes: readonly SessionChange[] = []) => ({
  session: { id: day, day: calendarDay(day), start: '09:30', end: null, changes },
});
const when = (day: string) => ({ day: calendarDay(day), start: null, end: null });
const moved = (was: string): SessionChange => ({
  on: calendarDay('2026-11-01'),
  kind: 'moved',
  reason: 'Roadworks.',
  was: when(was),
});
const cancelled: SessionChange = { on: calendarDay('2026-11-02'), kind: 'cancelled', reason: 'Repairs.' };
const TODAY = calendarDay('2026-11-26');
const slots = (given: readonly ReturnType<typeof session>[]) =>
  slotsOf(given).map(({ visit, when: { day }, isFormer }) => [visit.session.id, day, isFormer]);

describe('where a session stands in the calendar', () => {
  test('is its day, and the days before it moved', () => {
    expect(
      slots([session('2026-12-05'), session('2026-12-23', [moved('2026-12-01'), moved('2026-12-16')])]),
    ).toEqual([
      ['2026-12-23', '2026-12-01', true],
      ['2026-12-05', '2026-12-05', false],
      ['2026-12-23', '2026-12-16', true],
      ['2026-12-23', '2026-12-23', false],
    ]);
  });

  test('is its day alone where only the hour moved, or where it was cancelled after all', () => {
    expect(slots([session('2026-12-23', [moved('2026-12-23')])])).toHaveLength(1);
    expect(slots([session('2026-12-23', [moved('2026-12-16'), cancelled])])).toHaveLength(1);
  });
});

describe('the board', () => {
  const board = boardOf(
    ['2025-11-03', '2026-03-02', '2026-10-31', '2026-12-05', '2027-02-06'].map((day) => session(day)),
    TODAY,
  );

  test('goes from one month back to the month after the last that is known, the empty ones between as well', () => {
    expect(board.months.map((one) => [one.month, one.slots.length])).toEqual([
      ['2026-10', 1],
      ['2026-11', 0],
      ['2026-12', 1],
      ['2027-01', 0],
      ['2027-02', 1],
      ['2027-03', 0],
    ]);
  });

  test('tells of each month what comes next', () => {
    expect(board.months.map(({ next }) => next?.session.day ?? null)).toEqual([
      '2026-12-05',
      '2026-12-05',
      '2027-02-06',
      '2027-02-06',
      null,
      null,
    ]);
  });

  test('leaves the earlier sessions of the year to a list of their own, and older ones out', () => {
    expect(board.past.map(({ when: { day } }) => day)).toEqual(['2026-03-02']);
  });

  test('begins with the current month where the one before had nothing, even with no session at all', () => {
    const months = (days: string[]) =>
      boardOf(
        days.map((day) => session(day)),
        TODAY,
      ).months.map((one) => one.month);
    expect(months(['2026-12-05'])).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(months([])).toEqual(['2026-11', '2026-12']);
  });

  test('does not count on what is cancelled', () => {
    const { months } = boardOf([session('2026-12-05', [cancelled])], TODAY);
    expect(months[0]?.next).toBeNull();
    expect(months.map(({ slots: own, count }) => [own.length, count])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
  });
});

test.each([
  ['2026-12', 5, [null, '2026-12-01'], ['2026-12-31', null]],
  ['2027-02', 4, ['2027-02-01', '2027-02-02'], ['2027-02-25', '2027-02-26']],
  ['2027-08', 6, [null, null], [null, null]],
])('%s has %i weeks from Monday on', (value, count, first, last) => {
  const weeks = weeksOf(month(value));
  expect(weeks).toHaveLength(count);
  expect([weeks[0]?.slice(0, 2), weeks.at(-1)?.slice(3, 5)]).toEqual([first, last]);
});
