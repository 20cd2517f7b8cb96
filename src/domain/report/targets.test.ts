import { describe, expect, test } from 'vitest';
import type { AnnualFigure, AnnualPeriod, AnnualReport } from './annual-report.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from './example-annual.ts';
import { againstTargets, targetOf } from './targets.ts';

/** A year's report with one goal. */
function goal(period: string, change: Partial<AnnualFigure> = {}): AnnualReport {
  const figure: AnnualFigure = { ...EXAMPLE_FIGURE, value: 28, goal: 'at-most', ...change };
  return { ...exampleAnnual([figure]), period: period as AnnualPeriod }; // a period
}

const NONE = { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null };
const toDate = (pm25: number | null) => ({ concentrations: { ...NONE, pm25 }, goodShare: 95 });

describe('targetOf', () => {
  test('is the goal of the newest year', () => {
    expect(targetOf('pm25', [goal('2023'), goal('2024-h1', { value: 27 })])).toEqual({
      value: 27,
      from: 2024,
      to: 2024,
      direction: 'at-most',
    });
  });

  test.each<[string, Partial<AnnualFigure>]>([
    ['a result', { goal: null }],
    ['a goal of a district', { area: 'keqiao' }],
    ['a goal of one month', { month: '2024-06' as AnnualFigure['month'] }],
    ['a goal in words', { value: null }],
    ['a goal of something else', { indicator: 'good-share' }],
  ])('is not %s', (_, change) => {
    expect(targetOf('pm25', [goal('2024', change)])).toBeNull();
  });

  test('a figure that has no goals has none', () => {
    expect(targetOf('composite-index', [goal('2024')])).toBeNull();
  });
});

describe('againstTargets', () => {
  test.each([
    [28, true],
    [29, false],
    [null, null],
  ])('PM2.5 %s against at most 28 is met: %s', (pm25, isMet) => {
    expect(againstTargets(2024, toDate(pm25), [goal('2024')])[0]).toMatchObject({ value: pm25, isMet });
  });

  test('at least is met by the share itself', () => {
    const share = goal('2024', { indicator: 'good-share', goal: 'at-least', value: 95 });
    expect(againstTargets(2024, toDate(20), [share])[1]).toMatchObject({ value: 95, isMet: true });
  });

  test('a goal of another year is none', () => {
    expect(againstTargets(2025, toDate(20), [goal('2024')])[0]).toMatchObject({ target: null, isMet: null });
  });
});
