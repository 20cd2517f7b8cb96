import { describe, expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { monthsIn, weeksIn } from './periods.ts';

test.each([
  ['2026-10', ['2026-10']],
  ['2025-12..2026-02', ['2025-12', '2026-01', '2026-02']],
])('%s are the months %j', (period, months) => {
  expect(monthsIn(period)).toEqual(months);
});

test('weeks may be written with a small letter', () => {
  expect(weeksIn('2019-w06..2019-W07')).toEqual(['2019-W06', '2019-W07']);
});

describe('what is no period', () => {
  test.each(['', '..', '2026-10..', '..2026-10', '2026-10...2026-11', '2026-01..2026-02..2026-03', '2026'])(
    '“%s”',
    (period) => {
      expect(() => monthsIn(period)).toThrow(InputError);
      expect(() => monthsIn(period)).toThrow(
        `“${period}”不是月份。请写成 2026-10，或一段 2025-01..2025-12。`,
      );
    },
  );

  test('weeks among months, months among weeks', () => {
    expect(() => monthsIn('2026-W10..2026-W11')).toThrow('不是月份');
    expect(() => weeksIn('2026-10')).toThrow('不是 ISO 周');
  });

  test('one that ends before it begins, and one before the first standard', () => {
    expect(() => monthsIn('2026-02..2026-01')).toThrow('“2026-02..2026-01”的开始晚于结束。');
    expect(() => monthsIn('2011-12..2012-01')).toThrow('早于 2012-01');
  });
});
