import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import type { AgainstTarget } from '#src/domain/report/targets.ts';
import { targets } from './month-targets.ts';

const target = (value: number, direction: 'at-most' | 'at-least') => ({
  value,
  from: 2024,
  to: 2024,
  direction,
});
const pm25 = (value: number | null, isMet: boolean | null): AgainstTarget => ({
  figure: 'pm25',
  value,
  target: target(28, 'at-most'),
  isMet,
});
const good = (value: number | null, isMet: boolean | null): AgainstTarget => ({
  figure: 'good-share',
  value,
  target: target(93.5, 'at-least'),
  isMet,
});
const unknown = (figure: AgainstTarget['figure']): AgainstTarget => ({
  figure,
  value: 26,
  target: null,
  isMet: null,
});
const said = (...list: AgainstTarget[]) => targets(month('2024-06'), list);

test('a goal that is met and one that is not', () => {
  expect(said(pm25(26, true), good(91.2, false))).toBe(
    '2024年的目标：PM2.5不高于28微克/立方米，2024年1—6月为26，在目标以内；' +
      '优良天数比例不低于93.5%，2024年1—6月为91.2%，没有达到目标。',
  );
});

test('the figure is printed as elsewhere: a share with its decimal', () => {
  expect(said(good(95, true))).toContain('2024年1—6月为95.0%，在目标以内');
  expect(said(good(100, true))).toContain('为100%，');
});

test('in January the year to date is the month', () => {
  expect(targets(month('2024-01'), [pm25(40, false)])).toBe(
    '2024年的目标：PM2.5不高于28微克/立方米，2024年1月为40，没有达到目标。',
  );
});

test('a goal without a figure is told, but not judged', () => {
  expect(said(pm25(null, null))).toBe('2024年的目标：PM2.5不高于28微克/立方米，2024年1—6月没有数值。');
});

test('a goal that was not found is said so, alone or beside one that was', () => {
  expect(said(unknown('pm25'), unknown('good-share'))).toBe(
    '2024年的PM2.5、优良天数比例目标没有查到公布的数，不作对比。',
  );
  expect(said(pm25(28, true), unknown('good-share'))).toBe(
    '2024年的目标：PM2.5不高于28微克/立方米，2024年1—6月为28，在目标以内。' +
      '2024年的优良天数比例目标没有查到公布的数，不作对比。',
  );
});

test('without goals there is nothing to say', () => {
  expect(said()).toBe('');
});
