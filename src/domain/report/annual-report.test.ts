import { describe, expect, test } from 'vitest';
import type { PartialDay } from '../calendar.ts';
import { annualProblems } from './annual-problems.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from './example-annual.ts';
import {
  derivedValue,
  isAnnualPeriod,
  lastDayOfPeriod,
  type AnnualFigure,
  type AnnualPeriod,
} from './annual-report.ts';

test.each([
  ['2018', true],
  ['2024-h1', true],
  ['2024-h2', false],
  ['1999', false],
  ['2024-06', false],
  [2018, false],
])('%j is a period: %j', (value, expected) => {
  expect(isAnnualPeriod(value)).toBe(expected);
});

test.each([
  ['2018', '2018-12-31'],
  ['2024-h1', '2024-06-30'],
])('%s ends on %s', (period, day) => {
  expect(lastDayOfPeriod(period as AnnualPeriod)).toBe(day);
});

test('a share is rounded half to even, once; a sum is exact', () => {
  expect(derivedValue({ kind: 'share', part: 345, whole: 365 })).toBe(94.5);
  expect(derivedValue({ kind: 'share', part: 1, whole: 0 })).toBeNull();
  expect(derivedValue({ kind: 'sum', terms: [0.1, 0.2] })).toBe(0.3);
});

describe('a figure', () => {
  const share = { kind: 'share', part: 345, whole: 365 } as const;

  test.each<[string, Partial<AnnualFigure>]>([
    ['as printed', {}],
    ['with more than its number', { value: 18, printed: '18（18.4）' }],
    ['in words', { value: null, printed: '优秀' }],
    ['that is missing, with its reason', { value: null, printed: null, gap: 'not-found' }],
    ['that was computed', { value: 94.5, printed: null, derived: share }],
  ])('%s has no problem', (_, change) => {
    expect(annualProblems(exampleAnnual([{ ...EXAMPLE_FIGURE, ...change }]))).toEqual([]);
  });

  test.each<[string, Partial<AnnualFigure>, object]>([
    ['missing without a reason', { value: null, printed: null }, { path: ['gap'], why: 'figure-gap' }],
    ['with a reason to be missing', { gap: 'not-published' }, { path: ['gap'], why: 'figure-gap' }],
    [
      'printed and computed',
      { value: 94.5, printed: '94.5', derived: share },
      { path: ['derived'], why: 'figure-derived' },
    ],
    ['from nowhere', { printed: null }, { path: ['derived'], why: 'figure-derived' }],
    [
      'that is not what it is computed from',
      { value: 94.6, printed: null, derived: share },
      { path: ['value'], why: 'derived-value', computed: '94.5' },
    ],
    ['that is not the printed one', { value: 38 }, { path: ['value'], why: 'printed-value', computed: '37' }],
  ])('%s is named', (_, change, { path, ...problem }: { path?: string[] }) => {
    expect(annualProblems(exampleAnnual([{ ...EXAMPLE_FIGURE, ...change }]))).toEqual([
      { path: ['figures', 0, ...(path ?? [])], ...problem },
    ]);
  });

  test('with the id of another is named', () => {
    expect(annualProblems(exampleAnnual([EXAMPLE_FIGURE, EXAMPLE_FIGURE]))).toEqual([
      { path: ['figures', 1, 'id'], why: 'figure-twice' },
    ]);
  });
});

test.each([
  ['2019-01-18', []],
  ['2018-12-31', ['published-early']],
  ['2019', []],
  ['2018', []],
  ['2018-12', []],
  ['2018-11', ['published-early']],
  ['2017', ['published-early']],
])('a report of 2018 published on %s: %j', (publishedOn, expected) => {
  const report = { ...exampleAnnual([EXAMPLE_FIGURE]), publishedOn: publishedOn as PartialDay };
  expect(annualProblems(report).map(({ why }) => why)).toEqual(expected);
});
