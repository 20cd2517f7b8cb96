import { expect, test } from 'vitest';
import { plan } from './plan.ts';

test.each([
  [{ direction: 'at-most', value: 29, unit: '微克/立方米' }, '不高于29微克/立方米'],
  [{ direction: 'at-least', value: 1500, unit: '辆' }, '不低于1500辆'],
  [{ direction: 'unclear', value: 25, unit: '%' }, '达到25%'],
  [{ direction: 'equal', value: 100, unit: '%' }, '达到100%'],
  [{ direction: 'equal', value: 0, unit: '起' }, '0起'],
  [{ direction: 'qualitative', value: null, unit: null }, '没有给出数字'],
] as const)('%j is worded %s', (goal, expected) => {
  expect(plan.goalValue(goal)).toBe(expected);
});

test('the goals are summed up by their outcome', () => {
  expect(plan.tally({ reached: 3, missed: 1, unknown: 10 })).toBe(
    '给出数字的目标有14项：完成3项，没有完成1项，10项没有查到可以比的结果。',
  );
});

test.each([
  ['reached', '✓ 完成'],
  ['missed', '✕ 没有完成'],
  ['unknown', '— 无法判断'],
] as const)('%s is said in a word beside its symbol: %s', (outcome, expected) => {
  expect(`${plan.outcomeSymbol(outcome)} ${plan.outcomeWord(outcome)}`).toBe(expected);
});

test('a section is named with how much it holds', () => {
  expect(plan.section('空气质量周报', 99, plan.units.weekly)).toBe('空气质量周报（99份）');
});
