import { describe, expect, test } from 'vitest';
import { momentIn } from './moment.ts';

describe('a day', () => {
  test.each([
    '2026-10-08',
    '2026/10/8',
    '2026.10.08',
    '2026年10月8日',
    '20261008',
    ' 2026-10-08 ',
    '２０２６-１０-０８',
  ])('is written %j', (date) => {
    expect(momentIn(date)).toEqual({ day: '2026-10-08', time: null });
  });

  test.each([
    ['2026-10-08 09:30', ''],
    ['2026/10/8 9:30:00', ''],
    ['2026-10-08T09:30:00+08:00', ''],
    ['2026-10-08', '9:30'],
    ['2026-10-08 00:00:00', '09:30'],
  ])('%j with the clock %j is half past nine', (date, clock) => {
    expect(momentIn(date, clock)).toEqual({ day: '2026-10-08', time: '09:30' });
  });

  test.each([
    ['8', '08:00'],
    ['8时', '08:00'],
    ['24:00', '24:00'],
    ['0:00', '00:00'],
  ])('may have the time %j', (clock, time) => {
    expect(momentIn('2026-10-08', clock)?.time).toBe(time);
  });
});

test.each([
  ['2026-02-29', ''],
  ['2026-13-01', ''],
  ['20261301', ''],
  ['08/10/2026', ''],
  ['46303', ''],
  ['2026-10', ''],
  ['26-10-08', ''],
  ['十月八日', ''],
  ['', ''],
  ['', '09:30'],
  ['2026-10-08', '24:30'],
  ['2026-10-08', '9:60'],
  ['2026-10-08', '早上'],
  ['2026-10-08T01:30Z', ''],
])('%j with the clock %j is no time of a real day', (date, clock) => {
  expect(momentIn(date, clock)).toBeNull();
});
