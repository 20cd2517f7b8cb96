import { saidProblems, type Claim } from '../claims.ts';
import { at, numberAt, textAt } from '../stored/expected.ts';

/** How a goal is worded: its side by its direction, and what is said of it by its outcome. */
const SIDES: Readonly<Record<string, string>> = {
  'at-most': '不高于',
  'at-least': '不低于',
  equal: '达到',
  unclear: '达到',
};
const VERDICTS = { reached: '✓ 完成', missed: '✕ 没有完成', unknown: '— 无法判断' } as const;

type Outcome = keyof typeof VERDICTS;

/** A row of the table of goals, as the page shows it. */
export type GoalRow = {
  readonly name: string;
  readonly value: string;
  readonly result: string;
  readonly verdict: string;
  readonly outcome: string;
};

/** `给出数字的目标有14项：完成3项，没有完成1项，10项没有查到可以比的结果。` */
export function tallyClaims(goals: readonly unknown[]): Claim[] {
  const outcomes = goals.filter((goal) => numberAt(goal, 'value') !== null).map(outcomeOf);
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return [
    {
      pattern: /给出数字的目标有(\d+)项：完成(\d+)项，没有完成(\d+)项，(\d+)项没有查到可以比的结果。/,
      says: (all, reached, missed, unknown) => [
        ['目标数', all, outcomes.length],
        ['完成的目标数', reached, count('reached')],
        ['没有完成的目标数', missed, count('missed')],
        ['没有结果的目标数', unknown, count('unknown')],
      ],
      due: true,
    },
  ];
}

/** Where a row says otherwise than its goal: number, unit, side, result, verdict. */
export function goalRowProblems(place: string, row: GoalRow, goal: unknown): string[] {
  const outcome = outcomeOf(goal);
  const task = /-(\d+)$/.exec(textAt(goal, 'task'))?.[1];
  return saidProblems(place, textAt(goal, 'name'), [
    ['目标', row.name, `${textAt(goal, 'name')}${task ? `见任务${task}` : ''}`],
    ['定的数', row.value, boundOf(goal)],
    ['公布的结果', row.result, textAt(goal, 'result', 'text') || '未公布'],
    ['完成了吗', row.verdict, VERDICTS[outcome]],
    ['完成的标记', row.outcome, outcome],
  ]);
}

/** `不高于29微克/立方米`, `0起` */
function boundOf(goal: unknown): string {
  const value = numberAt(goal, 'value');
  const direction = textAt(goal, 'direction');
  if (value === null) return '没有给出数字';
  const side = direction === 'equal' && value === 0 ? '' : (SIDES[direction] ?? '');
  return `${side}${value}${textAt(goal, 'unit')}`;
}

/** By the numbers alone. */
function outcomeOf(goal: unknown): Outcome {
  const [bound, value] = [numberAt(goal, 'value'), numberAt(goal, 'result', 'value')];
  if (bound === null || value === null) return 'unknown';
  const isReached = new Map([
    ['at-most', value <= bound],
    ['at-least', value >= bound],
    ['equal', value === bound],
  ]).get(String(at(goal, 'direction')));
  return isReached === undefined ? 'unknown' : isReached ? 'reached' : 'missed';
}
