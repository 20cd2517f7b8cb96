import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar.ts';
import { EXAMPLE_RULES } from '../report/example-month.ts';
import { columnOf, hasVectors, vectors, type CompositeVector } from '../standards/vectors.ts';
import {
  compositeIndexOf,
  compositeRuleIdOf,
  compositeRuleOn,
  periodPrimary,
  type CompositeRule,
} from './composite-index.ts';
import { perPollutant } from './pollutant.ts';

const oldRule = compositeRuleOn(calendarDay('2025-10-31'), EXAMPLE_RULES);
const newRule = compositeRuleOn(calendarDay('2026-10-31'), EXAMPLE_RULES);

/** Each exactly at its limit: a single index of 1. */
const AT_LIMITS = { pm25: 35, pm10: 70, o3: 160, no2: 40, so2: 60, co: 4 };

function concentrationsOf({ input }: CompositeVector) {
  const values = new Map(Object.entries(input).map(([name, value]) => [columnOf(name).pollutant, value]));
  return perPollutant((pollutant) => values.get(pollutant) ?? null);
}

describe.skipIf(!hasVectors)('published indices', () => {
  const exact = vectors.composite_index.filter(({ expected }) => expected !== undefined);
  test.each(exact)('$id', (vector) => {
    expect(compositeIndexOf(concentrationsOf(vector), oldRule)).toBe(vector.expected);
  });

  // Worked out before rounding: the printed concentrations come within two hundredths.
  test.each(vectors.composite_index.filter(({ published }) => published !== undefined))('$id', (vector) => {
    const own = compositeIndexOf(concentrationsOf(vector), oldRule) ?? 0;
    expect(Math.abs(own - (vector.published ?? 0))).toBeLessThanOrEqual(0.02);
  });

  const limits = vectors.composite_index.filter(
    (vector) => vector.unweighted_transition_limits !== undefined,
  );
  test.each(limits)('$id by the limits of 2026', (vector) => {
    const wanted = vector.unweighted_transition_limits ?? 0;
    expect(compositeIndexOf(concentrationsOf(vector), newRule)).toBeCloseTo(wanted, 2);
  });

  test('all of them are tried', () => {
    expect([exact.length, limits.length]).toEqual([2, 2]);
  });
});

describe('compositeIndexOf', () => {
  test('six concentrations at their limits add up to six', () => {
    expect(compositeIndexOf(AT_LIMITS, oldRule)).toBe(6);
  });

  test('weights count', () => {
    const rule: CompositeRule = { ...oldRule, weights: { ...oldRule.weights, pm25: 3, o3: 2 } };
    expect(compositeIndexOf(AT_LIMITS, rule)).toBe(9);
  });

  test.each([
    [0.02, 1], // 1.005
    [0.06, 1.02], // 1.015
    [0.1, 1.02], // 1.025
  ])('a half rounds to the even hundredth: CO of 4 and %f is %f', (more, expected) => {
    const nothing = perPollutant(() => 0);
    expect(compositeIndexOf({ ...nothing, co: 4 + more }, oldRule)).toBe(expected);
  });

  test.each(['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] as const)('without %s there is none', (pollutant) => {
    expect(compositeIndexOf({ ...AT_LIMITS, [pollutant]: null }, oldRule)).toBeNull();
  });
});

describe('the rule', () => {
  test.each([
    ['2012-01-01', 'old'],
    ['2026-02-28', 'old'],
    ['2026-03-01', 'new'],
    ['2031-01-01', 'new'],
  ])('of %s is the %s one, in whatever order they stand', (day, id) => {
    expect(compositeRuleOn(calendarDay(day), EXAMPLE_RULES).id).toBe(id);
    expect(compositeRuleOn(calendarDay(day), EXAMPLE_RULES.toReversed()).id).toBe(id);
    expect(compositeRuleIdOf(null, calendarDay(day), EXAMPLE_RULES)).toBe(id);
  });

  test('that a report states goes before that of its day', () => {
    expect(compositeRuleIdOf('old', calendarDay('2026-10-31'), EXAMPLE_RULES)).toBe('old');
  });

  test('does not exist before the first', () => {
    expect(() => compositeRuleOn(calendarDay('2011-12-31'), EXAMPLE_RULES)).toThrow(
      'No rule of the composite index for 2011-12-31.',
    );
    expect(compositeRuleIdOf(null, calendarDay('2011-12-31'), EXAMPLE_RULES)).toBeNull();
  });
});

describe('periodPrimary', () => {
  test('is the pollutant with the greatest single index', () => {
    expect(periodPrimary({ ...AT_LIMITS, o3: 161 }, oldRule)).toEqual(['o3']);
  });

  test('is several when they tie exactly', () => {
    expect(periodPrimary({ ...AT_LIMITS, pm25: 38.5, pm10: 77 }, oldRule)).toEqual(['pm25', 'pm10']);
  });

  test('is that of another rule by its limits', () => {
    expect(periodPrimary({ ...AT_LIMITS, o3: 170 }, newRule)).toEqual(['pm25', 'pm10']);
  });

  test('is not known when one of the six is missing', () => {
    expect(periodPrimary({ ...AT_LIMITS, co: null }, oldRule)).toEqual([]);
  });
});
