import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import type { Measurements, WaterClass } from '#src/domain/water/item.ts';
import { warningOf, warningRuleOn, type WarningRule } from '#src/domain/water/warning.ts';
import { exampleSection } from './example-section.ts';

const RULE: WarningRule = {
  id: 'example',
  from: calendarDay('2012-01-01'),
  nearLimitShare: 0.2,
  worseByClasses: 1,
  certainty: 'own-rule',
  source: '示例',
};

function warn(
  values: Measurements | null,
  { target = 3, before = null, body = 'river' }: Partial<Case> = {},
  changes: Partial<WarningRule> = {},
) {
  const section = exampleSection(values, { target, body });
  return warningOf(section, before, { ...RULE, ...changes }, GB3838_2002);
}
type Case = { target: WaterClass | null; before: WaterClass | null; body: 'river' | 'reservoir' };

test('far from its limits and no worse than before a section is green', () => {
  expect(warn({ cod: '10', dissolvedOxygen: '9' }, { before: 1 })).toEqual({ colour: 'green', reasons: [] });
});

test('worse than its target it is red, and the other reasons are named too', () => {
  expect(warn({ cod: '25', totalPhosphorus: '0.19' }, { before: 3 })).toEqual({
    colour: 'red',
    reasons: [
      { kind: 'worse-than-target' },
      { kind: 'near-limit', items: ['totalPhosphorus'] },
      { kind: 'worse-than-before', before: 3 },
    ],
  });
});

describe('close to a limit of its target it is yellow, ends included', () => {
  test.each([
    ['permanganateIndex', '4.8', 3, true],
    ['permanganateIndex', '4.79999', 3, false],
    ['permanganateIndex', '6', 3, true],
    ['totalPhosphorus', '0.16', 3, true],
    ['totalPhosphorus', '0.159', 3, false],
    ['dissolvedOxygen', '5', 3, true],
    ['dissolvedOxygen', '6', 3, true],
    ['dissolvedOxygen', '6.00001', 3, false],
    ['ph', '6', 3, true],
    ['ph', '6.3', 3, true],
    ['ph', '6.31', 3, false],
    ['ph', '8.69', 3, false],
    ['ph', '8.7', 2, true],
    ['ph', '9', 3, true],
    ['mercury', '0.00004L', 1, false],
    ['mercury', '0.00008L', 1, true],
    ['copper', '0.8', 2, true],
    ['cod', '12', 2, true],
  ] as const)('%s %s with target %i: %s', (item, measured, target, isNear) => {
    const reasons = isNear ? [{ kind: 'near-limit', items: [item] }] : [];
    expect(warn({ [item]: measured }, { target })).toEqual({ colour: isNear ? 'yellow' : 'green', reasons });
  });

  test('a reservoir by its own phosphorus limit', () => {
    expect(warn({ totalPhosphorus: '0.04' }, { body: 'reservoir' })?.colour).toBe('yellow');
    expect(warn({ totalPhosphorus: '0.04' })?.colour).toBe('green');
  });

  test('how close is for the rule to say', () => {
    expect(warn({ cod: '18.5' }, {}, { nearLimitShare: 0.05 })?.colour).toBe('green');
    expect(warn({ cod: '19' }, {}, { nearLimitShare: 0.05 })?.colour).toBe('yellow');
  });

  test('劣Ⅴ as a target has no limits', () => {
    expect(warn({ cod: '50' }, { target: 6 })).toEqual({ colour: 'green', reasons: [] });
  });
});

describe('a class worse than last period', () => {
  test('it is yellow', () => {
    expect(warn({ permanganateIndex: '3' }, { before: 1 })).toEqual({
      colour: 'yellow',
      reasons: [{ kind: 'worse-than-before', before: 1 }],
    });
  });

  test.each([2, 3, null] as const)('it is no reason after class %s', (before) => {
    expect(warn({ permanganateIndex: '3' }, { before })?.colour).toBe('green');
  });

  test('by how many classes is for the rule to say', () => {
    expect(warn({ permanganateIndex: '3' }, { before: 1 }, { worseByClasses: 2 })?.colour).toBe('green');
  });
});

describe('there is none', () => {
  test('without a class or a target', () => {
    expect(warn(null)).toBeNull();
    expect(warn({ cod: '50' }, { target: null })).toBeNull();
  });

  test('where nothing is wrong but no value tells how close the limits are', () => {
    const published = exampleSection(null, { class: 2 });
    expect(warningOf(published, null, RULE, GB3838_2002)).toBeNull();
    expect(warningOf(published, 1, RULE, GB3838_2002)?.colour).toBe('yellow');
    expect(warningOf({ ...published, class: 4 }, null, RULE, GB3838_2002)?.colour).toBe('red');
  });
});

test('the newest rule that is in force is used', () => {
  const newer = { ...RULE, id: 'newer', from: calendarDay('2026-01-01') };
  expect(warningRuleOn(calendarDay('2025-12-31'), [newer, RULE]).id).toBe('example');
  expect(warningRuleOn(calendarDay('2026-01-01'), [RULE, newer]).id).toBe('newer');
  expect(() => warningRuleOn(calendarDay('2011-12-31'), [RULE])).toThrow(
    new RangeError('No rule of the section warning for 2011-12-31.'),
  );
});
