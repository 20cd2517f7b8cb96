import { describe, expect, test } from 'vitest';
import { isVisible, visibleFrom } from './embargo.ts';
import { moment } from './moment.ts';

test.each([
  [{ publishedOn: '2026-12-01', notBefore: '2026-12-01 09:00' }, '2026-12-01 09:00'],
  [{ publishedOn: '2026-12-01' }, '2026-12-01 00:00'],
  [{ notBefore: '2026-12-01 09:00' }, '2026-12-01 09:00'],
  [{ publishedOn: '2021-07' }, null],
  [{}, null],
])('%j may be seen from %s on', (item, from) => {
  expect(visibleFrom(item)).toBe(from);
});

describe('an item of 9 o’clock', () => {
  const item = { publishedOn: '2026-12-01', notBefore: '2026-12-01 09:00' };

  test.each([
    ['2026-12-01 08:59', false],
    ['2026-12-01 09:00', true],
    ['2026-12-02 00:00', true],
  ])('at %s: %s', (now, expected) => {
    expect(isVisible(item, moment(now))).toBe(expected);
  });
});
