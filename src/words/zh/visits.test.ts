import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import type { GradeRange } from '#src/domain/grade.ts';
import { visits } from './visits.ts';

test.each<[GradeRange, string]>([
  [{ from: 'p3', to: 'p6' }, '小学三年级至六年级'],
  [{ from: 'p4', to: 'p4' }, '小学四年级'],
  [{ from: 'p1', to: 'p6' }, '小学'],
  [{ from: 'p5', to: 'j1' }, '小学五年级至初中一年级'],
  [{ from: 'p1', to: 's3' }, '小学、初中、高中'],
  [{ from: 'kindergarten', to: 'kindergarten' }, '幼儿园'],
  [{ from: 's1', to: 'university' }, '高中、大学'],
])('the range %o is called %s', (range, name) => {
  expect(visits.grades(range)).toBe(name);
});

test('a time says its day of the week, and what is not known is left out', () => {
  const when = { day: calendarDay('2026-12-05'), start: '09:30', end: '11:00' };
  expect(visits.when(when)).toBe('2026年12月5日 周六 09:30—11:00');
  expect(visits.when({ ...when, end: null })).toBe('2026年12月5日 周六 09:30起');
  expect(visits.when({ ...when, start: null, end: null })).toBe('2026年12月5日 周六');
});
