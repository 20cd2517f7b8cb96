import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { GB3096_2008, noiseStandardOn } from '#src/domain/standards/gb3096.ts';

test.each([
  ['0', 50, 40],
  ['1', 55, 45],
  ['2', 60, 50],
  ['3', 65, 55],
  ['4a', 70, 55],
  ['4b', 70, 60],
] as const)('zone %s: %i by day, %i by night', (zone, day, night) => {
  expect(GB3096_2008.limits[zone]).toEqual({ day, night });
});

test('data from 1 October 2008 on can be judged', () => {
  expect(noiseStandardOn(calendarDay('2008-10-01')).id).toBe('GB 3096-2008');
  expect(() => noiseStandardOn(calendarDay('2008-09-30'))).toThrow(
    new RangeError('No noise standard for 2008-09-30. Data from 2008-10-01 on can be judged.'),
  );
});
