import { expect, test } from 'vitest';
import { addDays, calendarDay } from '#src/domain/calendar.ts';
import { weekOf } from '#src/domain/week.ts';
import { dateWordsIn } from './date-words.ts';
import { numberOf } from './numerals.ts';
import { periodOf, periodWords } from './period.ts';
import { monthIdAfter, weekIdOf } from './week.ts';

const today = calendarDay('2026-01-02');

test.each([
  ['上周', ['2025-w52']],
  ['上上周的空气', ['2025-w51']],
  ['本周三', ['2026-w01']],
  ['上个星期', ['2025-w52']],
  ['上月', ['2025-12']],
  ['上上个月', ['2025-11']],
  ['本月', ['2026-01']],
  ['今天', ['2026-w01']],
  ['前天', ['2026-w01']],
  ['今年', ['2026']],
  ['去年', ['2025']],
  ['前年上半年', ['2024-h1']],
  ['1月', ['2026-01', '2025-01']],
  ['9月', ['2025-09']],
  ['十二月份', ['2025-12']],
  ['去年9月', ['2025-09']],
  ['2031年9月', ['2031-09']],
  ['第53周', ['2025-w53']],
  ['第四十六周', ['2025-w46']],
  ['2025年46周', ['2025-w46']],
  ['12月31日', ['2026-w01', '2025-12']],
  ['2025年2月28日', ['2025-w09', '2025-02']],
  ['２０２５年９月', ['2025-09']],
  ['二〇二五年', ['2025']],
  ['25年', ['2025']],
  ['2025-9', ['2025-09']],
  ['2025/09/30', ['2025-w40', '2025-09']],
  ['20250930', ['2025-w40', '2025-09']],
  ['2025-W40', ['2025-w40']],
  ['2025', ['2025']],
])('on 2 January 2026, %s may be %j', (text, periods) => {
  expect(dateWordsIn(text, today).flatMap((word) => word.periods)).toEqual(periods);
});

test.each([
  ['HJ 633-2012'],
  ['24个月'],
  ['2周'],
  ['第0周'],
  ['2025年2月30日'],
  ['13月'],
  ['PM2.5'],
  ['80.5%'],
  ['下周'],
  ['一周'],
])('%s is no time of a report', (text) => {
  expect(dateWordsIn(text, today)).toEqual([]);
});

test('several in a text are told in order, each in its place', () => {
  expect(dateWordsIn('比较9月和10月', today).map(({ start, end }) => [start, end])).toEqual([
    [2, 4],
    [5, 8],
  ]);
});

test('weeks are those of ISO 8601, also about New Year', () => {
  for (const year of [2018, 2020, 2021, 2024, 2026, 2027]) {
    const first = calendarDay(`${year}-12-20`);
    for (let count = 0; count < 20; count += 1) {
      const day = addDays(first, count);
      expect(weekIdOf(day)).toBe(weekOf(day).toLowerCase());
    }
  }
});

test.each([
  ['2026-01-31', -1, '2025-12'],
  ['2026-01-31', 0, '2026-01'],
  ['2026-11-26', -14, '2025-09'],
])('from %s, %i months', (day, count, month) => {
  expect(monthIdAfter(calendarDay(day), count)).toBe(month);
});

test.each([
  ['46', 46],
  ['四十六', 46],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九', 9],
  ['二〇二三', 2023],
  ['二零二三', 2023],
  ['甲', NaN],
])('%s is %d', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  ['2026-w06', '2026-w06', '2026年第6周'],
  ['2026-09', '2026-09', '2026年9月'],
  ['2022-07-xinchang', '2022-07', '2022年7月'],
  ['2024-h1', '2024-h1', '2024年上半年'],
  ['2023', '2023', '2023年'],
])('the report %s is of %s, written %s', (id, period, words) => {
  expect(periodOf(id)).toBe(period);
  expect(periodWords(period)).toBe(words);
});

test('an address of no time has none', () => {
  expect(periodOf('demo-2026-12')).toBeNull();
});
