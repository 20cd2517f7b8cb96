import type { Direction, Goal, Outcome } from '#src/domain/plan.ts';

const directions: Readonly<Record<Direction, string>> = {
  'at-most': '不高于',
  'at-least': '不低于',
  equal: '达到',
  unclear: '达到',
  qualitative: '',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  reached: '完成',
  missed: '没有完成',
  unknown: '无法判断',
};

/** Beside the word, never instead of it. */
const symbols: Readonly<Record<Outcome, string>> = { reached: '✓', missed: '✕', unknown: '—' };

/** `不高于29微克/立方米`, `不低于1500辆`, `0起` */
function goalValue({ direction, value, unit }: Pick<Goal, 'direction' | 'value' | 'unit'>): string {
  if (value === null) return '没有给出数字';
  const word = direction === 'equal' && value === 0 ? '' : directions[direction];
  return `${word}${value}${unit ?? ''}`;
}

/** `给出数字的目标有14项：完成3项，没有完成1项，10项没有查到可以比的结果。` */
function tally(counts: Readonly<Record<Outcome, number>>): string {
  const { reached, missed, unknown } = counts;
  const all = reached + missed + unknown;
  return `给出数字的目标有${all}项：完成${reached}项，没有完成${missed}项，${unknown}项没有查到可以比的结果。`;
}

export const plan = {
  lead: '当年说要做什么，公布的结果是什么。没有查到公布结果的写“未公布”。',
  goals: '当年的目标',
  goal: '目标',
  value: '定的数',
  result: '公布的结果',
  outcome: '完成了吗',
  outcomeNote: '“完成了吗”由本站拿公布的数与定的数相比得出，不是考核结论。没有数可比的，不作判断。',
  tasks: (count: number) => `${count}项任务`,
  tasksNote: '各项任务是本站用自己的话概括的。下面列出本站与它有关的内容。',
  /** `4. 宣传与公众参与` */
  task: (number: number, title: string) => `${number}. ${title}`,
  related: '本站有关的内容',
  setBy: (number: number) => `见任务${number}`,
  unpublished: '未公布',
  published: (day: string) => `${day}公布`,
  outcomeWord: (outcome: Outcome) => outcomes[outcome],
  outcomeSymbol: (outcome: Outcome) => symbols[outcome],
  goalValue,
  tally,
  /** `空气质量周报（99份）` */
  section: (name: string, count: number, unit: string) => `${name}（${count}${unit}）`,
  units: {
    weekly: '份',
    monthly: '份',
    facilities: '处',
    openDays: '场',
    biodiversity: '处',
    events: '次',
    news: '条',
  },
};
