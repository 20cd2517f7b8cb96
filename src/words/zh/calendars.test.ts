import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { SessionChange } from '#src/domain/session.ts';
import { calendars } from './calendars.ts';

const on = calendarDay('2027-04-20');
const was = { day: calendarDay('2027-05-10'), start: '09:30', end: '11:00' };
const moved: SessionChange = { on, kind: 'moved', reason: '检修', was };
const cancelled: SessionChange = { on, kind: 'cancelled', reason: '检修' };
const changed: SessionChange = { on, kind: 'changed', reason: '改在南门集合' };

test.each<[readonly SessionChange[], string]>([
  [[], '甲厂'],
  [[changed], '甲厂'],
  [[moved], '改期：甲厂'],
  [[moved, changed], '改期：甲厂'],
  [[moved, cancelled], '取消：甲厂'],
])('after %o it is called %s', (changes, name) => {
  expect(calendars.called('甲厂', { changes })).toBe(name);
});

const opens = moment('2027-04-01 09:00');

test('how to book is told with its time and places, to sessions in other words than to events', () => {
  const bookable = { booking: '打电话', opens, closes: null, places: 46 };
  expect(calendars.bookSession(bookable)).toEqual([
    '怎样预约：打电话',
    '预约时间：2027年4月1日09:00起，到活动开始为止（北京时间）',
    '名额：46人',
  ]);
  expect(calendars.bookEvent(bookable)[0]).toBe('怎样报名：打电话');
});

test('what is not provided is said not to be', () => {
  expect(calendars.bookEvent({ booking: null, opens: null, closes: null, places: null })).toEqual([
    '怎样报名：未提供',
    '报名时间：未提供',
    '名额：未提供',
  ]);
});

test('without a time of day it is said that none is provided', () => {
  const when = { day: on, start: null, end: null };
  expect(calendars.when(when)).toBe('时间：2027年4月20日 周二，几点未提供');
  expect(calendars.when({ ...when, start: '09:30' })).toBe('时间：2027年4月20日 周二 09:30起（北京时间）');
});
