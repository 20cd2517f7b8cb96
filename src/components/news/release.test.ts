import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { datetimeOf, dialled, lastChange, neighboursOf } from './release.ts';

const publishedOn = calendarDay('2026-12-01');
const notBefore = moment('2026-12-01 09:00');

test('a page last changed when its release was posted or, after that, corrected', () => {
  const [before, after] = [calendarDay('2026-11-30'), calendarDay('2026-12-24')];
  const summary = { publishedOn: calendarDay('2019-12-10'), recordedOn: publishedOn };
  expect(lastChange({ publishedOn }, null)).toBe('2026-12-01');
  expect(lastChange(summary, null)).toBe('2026-12-01');
  expect(lastChange(summary, before)).toBe('2026-12-01');
  expect(lastChange(summary, after)).toBe('2026-12-24');
});

test('machines read the minute with its offset', () => {
  expect(datetimeOf(notBefore)).toBe('2026-12-01T09:00:00+08:00');
  expect(datetimeOf(publishedOn)).toBe('2026-12-01');
});

test.each([
  ['12369', '12369'],
  ['0575-80000000', '0575-80000000'],
  ['0575-80000000#2', '0575-80000000'],
  ['+86 575 80000000', '+8657580000000'],
])('%s is dialled as %s', (phone, number) => {
  expect(dialled(phone)).toBe(number);
});

test('the newest has none after it, the oldest none before it', () => {
  expect(neighboursOf(['c', 'b', 'a'], 0)).toEqual({ newer: null, older: 'b' });
  expect(neighboursOf(['c', 'b', 'a'], 1)).toEqual({ newer: 'c', older: 'a' });
  expect(neighboursOf(['c', 'b', 'a'], 2)).toEqual({ newer: 'b', older: null });
});

test('one that is not in the list has neither', () => {
  expect(neighboursOf(['c', 'b', 'a'], -1)).toEqual({ newer: null, older: null });
});
