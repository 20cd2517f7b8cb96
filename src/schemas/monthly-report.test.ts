import { describe, expect, test } from 'vitest';
import { monthlyReportSchema } from './monthly-report.ts';
import { refusalsOf } from './refusals.ts';

const airRow = { area: 'city', compositeIndex: 3.05, goodShare: 93.3, pm25: 25 };
const waterRow = { area: 'keqiao', sections: 10, passShare: 90, failed: ['示例断面'] };
const report = {
  month: '2026-10',
  title: '示例月报',
  publishedOn: '2026-11-15',
  air: { month: [airRow], yearToDate: [{ ...airRow, compositeIndex: null, goodShare: null, pm25: null }] },
  water: { classes: [1, 20, 30, 2, 0, 0], rows: [waterRow] },
  notes: ['示例：原文如此'],
  provenance: { kind: 'demonstration' },
};

test('a report is accepted as it is', () => {
  expect(monthlyReportSchema.parse(report)).toEqual(report);
});

describe('what is refused', () => {
  const { air, water } = report;

  test.each([
    ['a thirteenth month', { month: '2026-13' }, 'month: month'],
    ['a month without its zero', { month: '2026-9' }, 'month: month'],
    ['a day as its month', { month: '2026-10-01' }, 'month: month'],
    [
      'an index of nothing',
      { air: { ...air, month: [{ ...airRow, compositeIndex: 0 }] } },
      'air.month.0.compositeIndex: too_small',
    ],
    [
      'a share over all',
      { air: { ...air, month: [{ ...airRow, goodShare: 100.1 }] } },
      'air.month.0.goodShare: too_big',
    ],
    ['five classes of water', { water: { ...water, classes: [1, 2, 3, 4, 5] } }, 'water.classes: too_small'],
    [
      'half a section',
      { water: { ...water, rows: [{ ...waterRow, sections: 9.5 }] } },
      'water.rows.0.sections: invalid_type',
    ],
    ['no word on notes', { notes: undefined }, 'notes: invalid_type'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(monthlyReportSchema, { ...report, ...change })).toEqual([expected]);
  });
});
