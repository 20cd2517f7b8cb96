import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { outlook } from './outlook.ts';

const december = { month: month('2026-12'), ahead: 7, bookable: 4, hasBegun: false };

test.each([
  [december, '12月有7场开放，4场还能约'],
  [{ ...december, bookable: 7 }, '12月有7场开放，7场能约'],
  [{ ...december, ahead: 5, hasBegun: true }, '12月还有5场开放，4场还能约'],
  [{ ...december, bookable: 0 }, '12月有7场开放，现在都不能约'],
  [null, '现在没有已公布的场次'],
])('%j is said as %j', (ahead, sentence) => {
  expect(outlook.headline(ahead)).toBe(sentence);
});
