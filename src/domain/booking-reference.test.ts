import { expect, test } from 'vitest';
import { bookingReference, isBookingReference } from './booking-reference.ts';
import { calendarDay } from './calendar.ts';

const REFERENCE = bookingReference('SX', calendarDay('2026-11-26'), [5, 4_294_967_295, 31, 12]);

test('a number tells whose it is and of which day', () => {
  expect(REFERENCE).toMatch(/^SX-20261126-[2-9A-HJKMNP-Z]{5}$/);
  expect(isBookingReference(REFERENCE)).toBe(true);
});

test('a sign that is wrong is found, whichever and wherever', () => {
  const undetected = [...REFERENCE].flatMap((sign, index) =>
    index < 3 || sign === '-'
      ? []
      : [...'0123456789ABCDEFGHJKMNPQRSTUVWXYZ']
          .filter((other) => other !== sign)
          .map((other) => REFERENCE.slice(0, index) + other + REFERENCE.slice(index + 1))
          .filter(isBookingReference),
  );
  expect(undetected).toEqual([]);
});

test('two neighbours that changed places are found', () => {
  const swapped = [...REFERENCE].map((_, index) => {
    const [before, a = '', b = '', after] = [
      REFERENCE.slice(0, index),
      REFERENCE[index],
      REFERENCE[index + 1],
      REFERENCE.slice(index + 2),
    ];
    return before + b + a + after;
  });
  expect(
    swapped.filter((text) => text !== REFERENCE && text.startsWith('SX') && isBookingReference(text)),
  ).toEqual([]);
});

test.each(['', 'SX', 'SX-20261126-', 'SX-20261126-0OIL1', `${REFERENCE} `, REFERENCE.toLowerCase()])(
  '%j is none',
  (text) => {
    expect(isBookingReference(text)).toBe(false);
  },
);
