import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { isMoment, isoOf, moment, startOf } from './moment.ts';

describe('a moment', () => {
  test.each(['2026-12-01 09:00', '2024-02-29 23:59', '2026-01-01 00:00'])('is %s', (value) => {
    expect(isMoment(value)).toBe(true);
  });

  test.each([
    '2026-02-30 09:00',
    '2026-12-01T09:00',
    '2026-12-01 9:00',
    '2026-12-01 24:00',
    '2026-12-01',
    '2026-12-01 09:00:00',
    20261201,
  ])('is not %s', (value) => {
    expect(isMoment(value)).toBe(false);
    expect(() => moment(String(value))).toThrow(RangeError);
  });
});

test('a day starts at midnight', () => {
  expect(startOf(calendarDay('2026-12-01'))).toBe('2026-12-01 00:00');
});

test('its ISO form carries the offset', () => {
  expect(isoOf(moment('2026-12-01 09:00'))).toBe('2026-12-01T09:00:00+08:00');
});
