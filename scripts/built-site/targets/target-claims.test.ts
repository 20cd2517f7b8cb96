import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import type { AgainstTarget } from '#src/domain/report/targets.ts';
import { targets } from '#src/words/zh/month-targets.ts';
import { claimProblems } from '../claims.ts';
import type { MonthJson } from '../sentences/month-json.ts';
import type { YearGoal } from './goals.ts';
import { targetClaims } from './target-claims.ts';

const PM25: YearGoal = { year: 2024, indicator: 'pm25', side: '不高于', value: 28, unit: '微克/立方米' };
const GOOD: YearGoal = { year: 2024, indicator: 'good-share', side: '不低于', value: 93.5, unit: '%' };
const SAID =
  '2024年的目标：PM2.5不高于28微克/立方米，2024年1—6月为26，在目标以内；' +
  '优良天数比例不低于93.5%，2024年1—6月为91.2%，没有达到目标。';
const NONE = '2024年的PM2.5、优良天数比例目标没有查到公布的数，不作对比。';

/** A month whose year to date has these figures. */
function monthOf(pm25: number | null, goodShare: number | null, name = '2024-06'): MonthJson {
  const row = { area: 'city', validDays: null, byLevel: null, compositeIndex: null };
  const yearToDate = [{ ...row, goodShare, concentrations: { pm25 } }];
  return { month: name, scope: 'city', air: { yearToDate }, water: {}, drinking: {}, noise: {} };
}

const problemsOf = (sentence: string, own = monthOf(26, 91.2), goals = [PM25, GOOD]) =>
  claimProblems('here', sentence, targetClaims(own, goals)).join('\n');

describe('what the portal says of goals is true', () => {
  const against = (figure: AgainstTarget['figure'], value: number | null, bound: number | null) => {
    const direction = figure === 'pm25' ? ('at-most' as const) : ('at-least' as const);
    const target = bound === null ? null : { value: bound, from: 2024, to: 2024, direction };
    const isMet =
      value === null || bound === null ? null : figure === 'pm25' ? value <= bound : value >= bound;
    return { figure, value, target, isMet };
  };

  test.each<[string, string, number | null, number | null, YearGoal[]]>([
    ['one is reached and one is not', '2024-06', 26, 91.2, [PM25, GOOD]],
    ['both are just reached', '2024-12', 28, 93.5, [PM25, GOOD]],
    ['the year is a month old', '2024-01', 40, 100, [PM25, GOOD]],
    ['a figure is missing', '2024-06', null, 91.2, [PM25, GOOD]],
    ['a goal was not found', '2024-06', 26, 91.2, [PM25]],
    ['none was found', '2024-06', 26, 91.2, []],
  ])('where %s', (_, name, pm25, share, goals) => {
    const bound = (indicator: string) => goals.find((goal) => goal.indicator === indicator)?.value ?? null;
    const list = [against('pm25', pm25, bound('pm25')), against('good-share', share, bound('good-share'))];
    const sentence = targets(month(name), list);
    expect(problemsOf(sentence, monthOf(pm25, share, name), goals)).toBe('');
  });
});

describe('a sentence that is not true is found:', () => {
  test.each([
    ['the year', '2024年的目标', '2023年的目标', '目标的年份是2023，数据是2024'],
    ['a goal', '高于28微', '高于27微', 'PM2.5目标是27，数据是28'],
    ['its unit', '28微克/立方米', '28毫克/立方米', 'PM2.5目标的单位是毫克/立方米'],
    ['its side', 'PM2.5不高于', 'PM2.5不低于', 'PM2.5目标的方向是不低于，数据是不高于'],
    [
      'the months',
      '28微克/立方米，2024年1—6月',
      '28微克/立方米，2024年1—5月',
      '2024年1—5月，数据是2024年1—6月',
    ],
    ['the figure', '为26，', '为25，', 'PM2.5的数是25，数据是26'],
    ['the figure of the other', '为91.2%', '为93.5%', '优良天数比例的数是93.5%，数据是91.2%'],
    ['a lost percent sign', '为91.2%', '为91.2', '优良天数比例的数是91.2，数据是91.2%'],
    [
      'reached, said missed',
      '26，在目标以内',
      '26，没有达到目标',
      'PM2.5与目标相比是没有达到目标，数据是在目标以内',
    ],
    ['missed, said reached', '%，没有达到目标', '%，在目标以内', '优良天数比例与目标相比是在目标以内'],
    ['known, said missing', '为26，在目标以内', '没有数值', 'PM2.5与目标相比是没有数值'],
    ['a goal unsaid', '；优良天数比例不低于93.5%，2024年1—6月为91.2%，没有达到目标', '', '没有说应当说的话'],
    ['words that nobody knows', '在目标以内', '大致达到目标', '核对不了'],
  ])('%s', (_, part, by, problem) => {
    expect(SAID).toContain(part);
    expect(problemsOf(SAID.replace(part, by))).toContain(problem);
  });

  test('nothing is said', () => {
    expect(problemsOf('')).toContain('没有说应当说的话');
    expect(problemsOf('', monthOf(26, 91.2), [])).toContain('没有说应当说的话');
  });

  test('goals that exist are said not to', () => {
    expect(problemsOf(NONE)).toContain('没有查到的目标是PM2.5、优良天数比例，数据是。');
    expect(problemsOf(NONE, monthOf(26, 91.2), [GOOD])).toContain('数据是PM2.5。');
  });

  test('goals are said that do not exist', () => {
    expect(problemsOf(SAID, monthOf(26, 91.2), [])).toContain('PM2.5目标是28，数据是undefined');
  });

  test('a goal of another year is used', () => {
    expect(problemsOf(SAID, monthOf(26, 91.2), [{ ...PM25, year: 2023 }, GOOD])).toContain('没有目标');
  });

  test('a report that is not the city’s compares with its goal', () => {
    expect(problemsOf(SAID, { ...monthOf(26, 91.2), scope: 'xinchang' })).toContain('核对不了');
    expect(problemsOf('', { ...monthOf(26, 91.2), air: {} })).toBe('');
  });
});
