import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { MonthDay } from '#src/domain/eco-day.ts';
import { nature } from './nature.ts';

const [MARCH, JUNE, NOVEMBER, FEBRUARY] = ['03-15', '06-30', '11-01', '02-10'] as MonthDay[]; // real days
const nothing = { best: [], likely: [], closed: [] };

test.each([
  [{ ...nothing, best: ['候鸟', '红叶'] }, '11月最合适：候鸟、红叶。'],
  [{ ...nothing, likely: ['白鹭'] }, '11月可能看到：白鹭。'],
  [
    { best: ['候鸟'], likely: ['白鹭'], closed: ['荷花'] },
    '11月最合适：候鸟；可能看到：白鹭；不开放：荷花。',
  ],
  [nothing, '11月能看到什么：来源没有写。'],
])('the sights %j are said as “%s”', (sights, sentence) => {
  expect(nature.season.inMonth(11, sights, [])).toBe(sentence);
});

test.each([
  [[1, 2, 3], '1至3月'],
  [[4], '4月'],
  [[12, 1, 2, 6], '1至2月、6月、12月'],
])('the months %j are %s', (list, text) => {
  expect(nature.months(list)).toBe(text);
});

test('a month in which a site is closed says so after its sights', () => {
  const shut = { months: [11], from: null, to: null, reason: '候鸟过冬' };
  const other = { ...shut, months: [3] };
  const sights = { ...nothing, best: ['红叶'] };
  expect(nature.season.inMonth(11, sights, [shut, other])).toBe('11月最合适：红叶。每年11月：候鸟过冬。');
});

describe('a closure', () => {
  const none = { months: [], from: null, to: null, reason: '鸟类繁殖' };
  test.each([
    [{ ...none, months: [1, 2] }, '每年1至2月：鸟类繁殖'],
    [{ ...none, from: MARCH ?? null, to: JUNE ?? null }, '每年3月15日至6月30日：鸟类繁殖'],
    [{ ...none, from: NOVEMBER ?? null, to: FEBRUARY ?? null }, '每年11月1日至次年2月10日：鸟类繁殖'],
  ])('%j is said as “%s”', (closure, text) => {
    expect(nature.closure(closure)).toBe(text);
  });
});

describe('what a place is', () => {
  const awards = [{ level: 'provincial' as const, batch: '2024年第一批' }];
  test.each([
    ['listed' as const, awards, '已经列入公布的生物多样性体验地名单：省级，2024年第一批。'],
    ['planned' as const, [], '还不能叫“生物多样性体验地”'],
    ['nature' as const, [], '不是已知的“生物多样性体验地”'],
  ])('is told of one that is %s', (status, titles, sentence) => {
    expect(nature.status(status, titles, false)).toContain(sentence);
  });

  test('is told of one that is invented', () => {
    expect(nature.status('listed', awards, true)).toContain('编的');
    expect(nature.status('listed', awards, true)).not.toContain('省级');
  });
});

test.each([
  [{ text: '示例镇', precision: 'town' as const }, '示例镇（只到乡镇、街道）'],
  [{ text: '一号展厅', precision: 'spot' as const }, '一号展厅'],
])('the place %j is %s', (where, text) => {
  expect(nature.species.where(where)).toBe(text);
});

test('where no place is told, how exactly it may be told is', () => {
  expect(nature.species.noWhere('town')).toContain('乡镇、街道');
  expect(nature.species.noWhere('spot')).toBe('没有写明');
});

test.each([
  [800, '约800米'],
  [1000, '约1公里'],
  [2350, '约2.4公里'],
])('%i metres are %s', (count, text) => {
  expect(nature.say.length(count)).toBe(text);
});

test('a source is named with its date', () => {
  expect(nature.source({ name: '甲局', date: '2020-05' as PartialDay })).toBe('甲局，2020年5月'); // a month
});
