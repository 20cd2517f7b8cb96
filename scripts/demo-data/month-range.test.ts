import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { monthIndexOf, samplingDay } from './month-range.ts';

test('the index of a month goes on over the end of a year', () => {
  expect(monthIndexOf(month('2026-01')) - monthIndexOf(month('2025-12'))).toBe(1);
});

test('samples are taken from the 2nd to the 10th, spread over all nine days', () => {
  const days = Array.from({ length: 300 }, (_, place) =>
    samplingDay({ seed: 3306, place, month: month('2026-02') }),
  );
  expect([...new Set(days)].toSorted()).toEqual(
    ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-02-${day}`),
  );
});
