import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { month } from '#src/domain/month.ts';
import { board } from './board.ts';

test.each([
  [[], '提交请求不等于预约成功，由开放单位答复，答复的时限未提供。'],
  [[5], '提交请求不等于预约成功，由开放单位在5个工作日内答复。'],
  [[7, 3, 5], '提交请求不等于预约成功，由开放单位答复，各单位写明的时限是3至7个工作日。'],
])('facilities that answer within %j days: %j', (days, sentence) => {
  expect(board.notABooking(days)).toBe(sentence);
});

test.each([
  ['2026-12', false, '12月（3场）'],
  ['2026-12', true, '2026年12月（3场）'],
  ['2027-01', false, '2027年1月（3场）'],
] as const)('the link to %s is %j', (value, isFirst, label) => {
  expect(board.monthLink(month(value), 3, isFirst)).toBe(label);
});

test.each([
  [moment('2026-12-01 09:00'), moment('2026-12-07 17:00'), '12月1日9:00起，至12月7日17:00'],
  [null, null, '公布起，至开始时'],
])('a booking window from %s to %s', (opens, closes, words) => {
  expect(board.session.window(opens, closes)).toBe(words);
});

test('the title of a session tells its day, time and facility, and that it is cancelled', () => {
  const when = { day: calendarDay('2026-12-05'), start: '09:30', end: null };
  expect(board.session.title(when, '示例厂', false)).toBe('2026年12月5日 09:30 示例厂开放场次');
  expect(board.session.title({ ...when, start: null }, '示例厂', true)).toBe(
    '2026年12月5日 示例厂开放场次（取消）',
  );
});
