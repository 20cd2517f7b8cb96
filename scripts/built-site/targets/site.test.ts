import { describe, expect, test } from 'vitest';
import { itemsOf, site } from '../dist.ts';
import { only, planted } from '../planting.ts';
import { yearGoals } from './goals.ts';
import { planGoalProblems, readTargets } from './target-problems.ts';

const goals = yearGoals(site, itemsOf('annualReports'));
const plans = itemsOf('plan').filter(({ id }) => site.files.has(`plan/${id}/index.html`));

test('months and charts say what is known of the goals of their year', () => {
  const { months, charts, problems } = readTargets(site, goals);
  expect(Math.min(months, charts)).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test.each(plans)('the plan $id says of its goals what was published', (plan) => {
  expect(planGoalProblems(site, plan)).toEqual([]);
});

describe('what was changed is found', () => {
  const MONTH = 'reports/monthly/2025-06/index.html';
  const few = only(site, (path) => /^reports\/monthly\/2025-06(?:\.json|\/index\.html)$/.test(path));
  const problemsWith = (part: string | RegExp, by: string) =>
    readTargets(planted(few, MONTH, part, by), goals).problems.join('\n');

  test('only where it is changed', () => {
    expect(readTargets(few, goals).problems).toEqual([]);
  });

  test.each([
    ['the year without goals', '2025年的PM2.5、优', '2024年的PM2.5、优', '没有查到目标的年份是2024'],
    [
      'what was not found',
      'PM2.5、优良天数比例目标没',
      'PM2.5目标没',
      '没有查到的目标是PM2.5，数据是PM2.5、优良天数比例',
    ],
    ['a lost sentence', /2025年的PM2\.5、[^<]*/, '', '没有说应当说的话'],
    ['a bound of a chart', '2024年目标：不高于28', '2024年目标：不高于27', '目标是27，数据是28'],
    ['a side of a chart', '2024年目标：不低于90%', '2024年目标：不高于90%', '目标的方向是不高于'],
    ['a unit of a chart', '2024年目标：不低于90%', '2024年目标：不低于90', '目标的单位是，数据是%'],
    ['the year of a chart', '2024年目标：不高于28', '2025年目标：不高于28', '目标的年份是2025'],
    ['a line', '目标90', '目标91', '线上的字是目标91，数据是目标90'],
  ])('%s', (_, part, by, problem) => {
    expect(problemsWith(part, by)).toContain(problem);
  });

  test('a goal that was published and is not said', () => {
    const later = goals.map((goal) => ({ ...goal, year: 2025 }));
    expect(readTargets(few, later).problems.join('\n')).toContain('没有说应当说的话（PM2.5(不高于|不低于)');
  });

  test.each([
    ['the count', '完成3项，没有完成1项', '完成4项，没有完成0项', '完成的目标数是4，数据是3'],
    ['a number', '不高于29微克/立方米', '不高于28微克/立方米', '定的数是不高于28微克/立方米'],
    ['a result', '28微克/立方米，与上年持平', '27微克/立方米，与上年持平', '公布的结果是27微克/立方米'],
    ['a verdict', /✕(.*?)没有完成/, '✓$1完成', '完成了吗是✓ 完成，数据是✕ 没有完成'],
    ['a mark', 'data-outcome="missed"', 'data-outcome="reached"', '完成的标记是reached，数据是missed'],
    ['a lost row', /<tr[^>]*><th[^>]*>全市PM2\.5平均浓度.*?<\/tr>/, '', '表里有'],
  ])('%s of a plan', (_, part, by, problem) => {
    const [plan = expect.fail('no plan')] = plans.filter(({ id }) => id === '2023');
    expect(planGoalProblems(planted(site, 'plan/2023/index.html', part, by), plan).join('\n')).toContain(
      problem,
    );
  });
});
