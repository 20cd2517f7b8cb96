import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { week } from '#src/domain/week.ts';
import { monthPeriod, tooEarly, weekPeriod } from './period.ts';

test.each([
  [weekPeriod(week('2020-W53')), '2020-W53', '2020-12-28', '2021-01-03', 7],
  [monthPeriod(month('2024-02')), '2024-02', '2024-02-01', '2024-02-29', 29],
  [monthPeriod(month('2026-12')), '2026-12', '2026-12-01', '2026-12-31', 31],
])('%o', (period, label, first, last, count) => {
  expect(period).toMatchObject({ label, first, last });
  expect([period.days[0], period.days.at(-1), period.days.length]).toEqual([first, last, count]);
});

describe('tooEarly', () => {
  const early = (today: string, publishedOn: string, name = '2026-02') =>
    tooEarly(monthPeriod(month(name)), calendarDay(today), calendarDay(publishedOn));

  test.each([
    ['the first day after it', '2026-03-01', '2026-03-01'],
    ['long after', '2027-01-01', '2026-03-01'],
    ['published when it is due, although that day is still to come', '2026-03-02', '2026-03-15'],
  ])('%s is not', (_, today, publishedOn) => {
    expect(early(today, publishedOn)).toBeNull();
  });

  test('its last day is, whatever the publication', () => {
    expect(early('2026-02-28', '2026-03-15')).toBe(
      '2026-02：这个月到 2026-02-28 24:00 才结束，今天是 2026-02-28。请等这个月结束。',
    );
  });

  test('a publication on its last day is', () => {
    expect(early('2026-03-15', '2026-02-28')).toBe(
      '2026-02：发布日期 2026-02-28 不晚于这个月的最后一天 2026-02-28。请改 --published。',
    );
  });

  test('29 February is in a leap year', () => {
    expect(early('2024-02-29', '2024-03-01', '2024-02')).toMatch(/到 2024-02-29 24:00 才结束/);
  });
});
