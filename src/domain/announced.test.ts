import { expect, test } from 'vitest';
import { announcedProblem, announcedWhen } from './announced.ts';
import { calendarDay } from './calendar.ts';

const known = { when: '2026-12-05 09:30—11:00 works', changes: 1, demonstration: true };

const was = { day: calendarDay('2026-12-05'), start: '09:30', end: '11:00' };
const later = { when: '2026-12-06 works', changes: 2 };

test.each([
  ['nothing new', {}, [], null],
  ['another time, moved from the old one', later, [{ was }], null],
  [
    'another time, moved from one that it never was',
    later,
    [{ was: { ...was, start: '09:00' } }],
    'other-was',
  ],
  ['another time, and a change that is no move', later, [{}], 'change-untold'],
  ['another place, and a change', { when: '2026-12-05 09:30—11:00 park', changes: 2 }, [{}], null],
  ['one more change of what is not written down', { changes: 2 }, [{}], null],
  ['another time without a change', { when: '2026-12-06 works' }, [], 'change-untold'],
  ['a change less', { changes: 0 }, [], 'change-taken-back'],
])('%s', (_, over, told, problem) => {
  expect(announcedProblem(known, { ...known, ...over }, told)).toBe(problem);
});

test('a time is told as far as it is known', () => {
  const day = calendarDay('2026-12-05');
  expect(announcedWhen({ day, start: '09:30', end: '11:00' }, 'works')).toBe(known.when);
  expect(announcedWhen({ day, start: '09:30', end: null }, null)).toBe('2026-12-05 09:30—');
  expect(announcedWhen({ day, start: null, end: null }, null)).toBe('2026-12-05');
});
