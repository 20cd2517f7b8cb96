import { describe, expect, test } from 'vitest';
import { contactProblems } from './booking-contact.ts';
import { EXAMPLE_REQUEST } from './example-booking.ts';

const told = (change: object) =>
  contactProblems({ ...EXAMPLE_REQUEST, ...change }).map(({ field, why, numbers }) =>
    [field, why, ...Object.values(numbers)].join(' '),
  );

describe('a telephone number', () => {
  test.each([
    ['13800000000', []],
    ['138 0000 0000', []],
    ['138-0000-0000', []],
    ['１３８００００００００', []],
    ['+86 138 0000 0000', []],
    ['0575-88880000', []],
    ['(0575) 88880000', []],
    ['（0575）88880000', []],
    ['0575—88880000', []],
    ['+86 575 8888 0000', []],
    ['010-62345678', []],
    ['0575-88880000-123', []],
    ['0575-88880000\u8f6c123', []],
    ['400-800-1234', []],
    ['1380000000', ['phone mobile 10']],
    ['138000000000', ['phone mobile 12']],
    ['88880000', ['phone phone']],
    ['888800001', ['phone phone']],
    ['12800000000', ['phone phone']],
    ['13800000000 or so', ['phone phone']],
    ['\u4e00\u4e09\u516b', ['phone phone']],
    ['<script>', ['phone phone']],
    ['1'.repeat(10_000), ['phone phone']],
  ])('%j', (phone, expected) => {
    expect(told({ phone })).toEqual(expected);
  });

  test('of the adult in charge is judged alike', () => {
    expect(told({ leadPhone: '1380000000' })).toEqual(['leadPhone mobile 10']);
  });
});

describe('a mail address', () => {
  test.each([
    ['a@b.cn', []],
    [' a.b+c@d.edu.cn ', []],
    ['\u738b@\u4f8b.\u4e2d\u56fd', []],
    ['a@b', ['mail mail']],
    ['a b@c.cn', ['mail mail']],
    ['a@b.cn,c@d.cn', ['mail mail']],
    ['@b.cn', ['mail mail']],
    ['a@b.cn?bcc=x@y.cn&body="', ['mail mail']],
  ])('%j', (mail, expected) => {
    expect(told({ mail })).toEqual(expected);
  });

  test('is enough without a telephone number', () => {
    expect(told({ phone: '', mail: 'a@b.cn' })).toEqual([]);
    expect(told({ phone: ' ', mail: ' ' })).toEqual(['phone unreachable']);
  });
});
