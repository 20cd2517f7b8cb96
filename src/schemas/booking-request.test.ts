import { describe, expect, test } from 'vitest';
import { EXAMPLE_REQUEST } from '../domain/example-booking.ts';
import { bookingPayload } from '../domain/booking-payload.ts';
import { idempotencyKey } from '../domain/idempotency-key.ts';
import { moment } from '../domain/moment.ts';
import { bookingRequestSchema } from './booking-request.ts';
import { refusalsOf } from './refusals.ts';

const REFERENCE = 'SX-20261126-7K3MP';
const NOW = moment('2026-11-26 10:42');
const payload = (change: object = {}, now = NOW) =>
  bookingPayload({ ...EXAMPLE_REQUEST, ...change }, REFERENCE, now);

describe('what the sheet sends', () => {
  test.each([
    ['a class', {}],
    ['grown-ups', { grade: 'none', className: '', pupils: '0', adults: '２０' }],
    ['a wish in words', { session1: '', wish: '五月' }],
    [
      'all that can be filled in',
      { mail: 'a@b.cn', language: 'English', needs: '🙂'.repeat(500), session2: 'w-2' },
    ],
    ['blanks around', { group: '  a ', needs: ' \n' }],
  ])('is as its published schema says: %s', (_, change) => {
    expect(refusalsOf(bookingRequestSchema, payload(change))).toEqual([]);
  });

  test('has numbers as numbers, and null for what is not filled in', () => {
    expect(payload({ pupils: '４６' })).toMatchObject({
      pupils: 46,
      wish: null,
      madeAt: '2026-11-26T10:42:00+08:00',
    });
  });
});

describe('the key of a request', () => {
  test('is the same for the same content at another time', () => {
    expect(idempotencyKey(payload({}, moment('2026-11-27 08:00')))).toBe(idempotencyKey(payload()));
  });

  test('is another for other content', () => {
    const keys = [{}, { pupils: '45' }, { pupils: '5', adults: '46' }, { needs: 'x' }, { needs: 'y' }].map(
      (change) => idempotencyKey(payload(change)),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toSatisfy((all: string[]) =>
      all.every((key) => /^SX-20261126-7K3MP-[a-z0-9]{14}$/.test(key)),
    );
  });
});

test('the example refuses what it does not know', () => {
  expect(refusalsOf(bookingRequestSchema, { ...payload(), pupilNames: [] })).not.toEqual([]);
});
