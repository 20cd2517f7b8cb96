import { describe, expect, test } from 'vitest';
import type { BookingField } from './booking.ts';
import { BOOKING_LIMITS, isBlank } from './booking-texts.ts';
import { bookingProblems } from './booking-problems.ts';
import { EXAMPLE_PLACE, EXAMPLE_REQUEST, EXAMPLE_SESSION } from './example-booking.ts';
import { moment } from './moment.ts';

const OFFER = { places: [EXAMPLE_PLACE], sessions: [EXAMPLE_SESSION] };

function told(field: BookingField, text: string) {
  return bookingProblems({ ...EXAMPLE_REQUEST, [field]: text }, OFFER, moment('2026-11-26 10:00'));
}

const LONG = '\u5b57'.repeat(10_000);

test.each(Object.entries(BOOKING_LIMITS))('%s may be %i characters long, and no longer', (name, limit) => {
  const field = name as BookingField; // by its type
  const why = (text: string) => told(field, text).filter((problem) => problem.why === 'long');
  expect(why('\u5b57'.repeat(limit))).toEqual([]);
  expect(why('\u5b57'.repeat(limit + 1))).toEqual([
    { field, why: 'long', numbers: { limit, length: limit + 1 } },
  ]);
  expect(why(LONG)).toEqual([{ field, why: 'long', numbers: { limit, length: 10_000 } }]);
});

test('a family of emoji counts by its signs, and half a sign as one', () => {
  expect(told('className', '👩‍👩‍👧‍👦'.repeat(4))).toEqual([]);
  expect(told('className', '\ud83d'.repeat(31))).toMatchObject([{ why: 'long', numbers: { length: 31 } }]);
});

describe('a text that looks dangerous is a text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE visits; --",
    '\u202eabc\u202c \u0634\u0627\u0648\u0634\u064a\u0646\u063a',
    '🏫🐸',
    '${now} {pupils} COUNT $&',
    'a\u0000b',
  ])('%j', (text) => {
    for (const field of ['group', 'className', 'wish', 'contact', 'lead', 'needs'] as const) {
      expect(told(field, text)).toEqual([]);
    }
  });
});

test.each([
  ['', true],
  [' \t\n\u3000', true],
  ['\u200b\u200e\ufeff', true],
  ['\u3164', true],
  ['a', false],
  ['\u5b57', false],
  ['🏫', false],
  ['0', false],
])('%j is blank: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

test.each([
  'group',
  'className',
  'wish',
  'contact',
  'phone',
  'lead',
  'leadPhone',
  'language',
  'needs',
  'mail',
] as const)('an ID number in %s is to be deleted', (field) => {
  expect(told(field, '11010519491231002X').map(({ why }) => why)).toContain('id-number');
});
