import { describe, expect, test } from 'vitest';
import type { FigureRead } from '../charts/chart-read.ts';
import { chartTargetProblems } from './chart-targets.ts';
import type { YearGoal } from './goals.ts';

const GOAL: YearGoal = { year: 2024, indicator: 'pm25', side: '不高于', value: 28, unit: '微克/立方米' };
const LABELS = ['2024年11月', '2024年12月', '2025年1月'];
const LINE = { first: 0, last: 1, value: 28, text: '目标28' };
const FIGURE: FigureRead = {
  ...{ kind: 'trend', id: 'pm25-trend', finding: '', sentence: '', limits: [], ticks: [] },
  lines: [{ name: '全市', values: [], texts: [] }],
  keys: [{ mark: 'target', text: '2024年目标：不高于28' }],
  target: LINE,
};
const BARE: Partial<FigureRead> = { keys: [], target: null };

function problemsOf(change: Partial<FigureRead>, goals: readonly YearGoal[] = [GOAL]): string {
  const chart = { ...{ page: 'here', id: 'chart', lead: '', finding: '', sentence: '' }, labels: LABELS };
  const figures = [{ ...FIGURE, ...change }];
  return chartTargetProblems(
    { ...chart, figures, drawing: null, glance: null, table: null, svg: null },
    goals,
  ).join('\n');
}

describe('a chart may', () => {
  test.each<[string, Partial<FigureRead>, YearGoal[]]>([
    ['show the goal of a year in it', {}, [GOAL]],
    ['leave out the goal of another', BARE, [{ ...GOAL, year: 2023 }]],
    ['show the newest of two', {}, [{ ...GOAL, year: 2023, value: 29 }, GOAL]],
    ['have no goal at all', BARE, []],
    ['be of a district', { ...BARE, lines: [{ name: '柯桥区', values: [], texts: [] }] }, [GOAL]],
    ['be of something else', { ...BARE, id: 'o3-trend' }, [GOAL]],
  ])('%s', (_, change, goals) => {
    expect(problemsOf(change, goals)).toBe('');
  });
});

describe('what is not true is found', () => {
  test.each<[string, Partial<FigureRead>, string]>([
    ['a goal unsaid', BARE, '没有说应当说的话'],
    ['a line too long', { target: { ...LINE, last: 2 } }, '2025年1月，数据是2024年11月、2024年12月'],
    ['a line too high', { target: { ...LINE, value: 30 } }, '线的高度是30，数据是28'],
    ['a line with another number', { target: { ...LINE, text: '目标30' } }, '线上的字是目标30'],
    ['a unit that is not its own', { keys: [{ mark: 'target', text: '2024年目标：不高于28%' }] }, '单位是%'],
    [
      'a goal of a district',
      { lines: [{ name: '柯桥区', values: [], texts: [] }] },
      '目标是28，数据是undefined',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });
});
