import { describe, expect, test } from 'vitest';
import { momentAt, momentsOf } from './moment.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('momentsOf', () => {
  test('a day has 24 hours, the first ends at 01:00 and the last at midnight of the next day', () => {
    const texts = momentsOf(day('2024-12-31')).map(({ text }) => text);
    expect(texts).toHaveLength(24);
    expect(texts.at(0)).toBe('2024-12-31 01:00:00');
    expect(texts.at(-1)).toBe('2025-01-01 00:00:00');
  });

  test('hours count on without a gap from day to day', () => {
    const last = momentAt(day('2025-02-28'), 24);
    expect(momentAt(day('2025-03-01'), 1).hour).toBe(last.hour + 1);
  });
});

describe('momentAt', () => {
  test.each([
    ['2025-01-01', 24, 1 / 31],
    ['2025-06-16', 0, 5.5],
    ['2025-12-31', 24, 12],
  ])('on %s after hour %i the season is %f months old', (text, hourOfDay, season) => {
    expect(momentAt(day(text), hourOfDay).season).toBeCloseTo(season, 9);
  });

  test.each([
    ['2025-01-03', false],
    ['2025-01-04', true],
    ['2025-01-05', true],
  ])('%s at a weekend: %s', (text, weekend) => {
    expect(momentAt(day(text), 1).weekend).toBe(weekend);
  });
});
