import { describe, expect, test } from 'vitest';
import { outcomeOf, type Direction } from '#src/domain/plan.ts';
import { plan } from '#src/words/zh/plan.ts';
import { claimProblems } from '../claims.ts';
import { goalRowProblems, tallyClaims } from './plan-claims.ts';

const goal = (direction: Direction, value: number | null, result: number | null = null) => ({
  ...{ name: '示例目标', task: '2023-6', direction, value, unit: '%' },
  result: result === null ? null : { value: result, text: `${result}%` },
});
const GOALS = [
  goal('at-most', 29, 29),
  goal('at-least', 90, 89.9),
  goal('equal', 0, 0),
  goal('equal', 100, 99),
  goal('unclear', 100, 100),
  goal('at-least', 90),
  goal('qualitative', null),
];

/** A row as the page shows it. */
function rowOf(own: (typeof GOALS)[number]) {
  const outcome = outcomeOf(own);
  return {
    name: `${own.name}${plan.setBy(6)}`,
    value: plan.goalValue(own),
    result: own.result?.text ?? plan.unpublished,
    verdict: `${plan.outcomeSymbol(outcome)} ${plan.outcomeWord(outcome)}`,
    outcome,
  };
}

describe('what the portal says of the goals of a plan is true', () => {
  test.each(GOALS)('of $direction $value', (own) => {
    expect(goalRowProblems('here', rowOf(own), own)).toEqual([]);
  });

  test('counted', () => {
    const counts = { reached: 2, missed: 2, unknown: 2 };
    expect(claimProblems('here', plan.tally(counts), tallyClaims(GOALS))).toEqual([]);
  });
});

describe('what is not true is found', () => {
  const [first = goal('equal', 1)] = GOALS;

  test.each([
    ['another goal', { name: '示例目标' }, '目标是示例目标，数据是示例目标见任务6'],
    ['another number', { value: '不高于28%' }, '定的数是不高于28%，数据是不高于29%'],
    ['another side', { value: '不低于29%' }, '定的数是不低于29%'],
    ['another unit', { value: '不高于29' }, '定的数是不高于29，'],
    ['another result', { result: '28%' }, '公布的结果是28%，数据是29%'],
    ['another verdict', { verdict: '✕ 没有完成' }, '完成了吗是✕ 没有完成，数据是✓ 完成'],
    ['another mark', { outcome: 'unknown' }, '完成的标记是unknown，数据是reached'],
  ])('%s', (_, change, problem) => {
    const problems = goalRowProblems('here', { ...rowOf(first), ...change }, first);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    [plan.tally({ reached: 3, missed: 1, unknown: 2 }), '完成的目标数是3，数据是2'],
    [plan.tally({ reached: 2, missed: 2, unknown: 3 }), '目标数是7，数据是6'],
    ['', '没有说应当说的话'],
  ])('the count %s', (sentence, problem) => {
    expect(claimProblems('here', sentence, tallyClaims(GOALS)).join('\n')).toContain(problem);
  });
});
