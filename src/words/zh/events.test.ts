import { describe, expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import type { MonthDay } from '#src/domain/eco-day.ts';
import { moment } from '#src/domain/moment.ts';
import { SESSION_STATES } from '#src/domain/session.ts';
import { events } from './events.ts';

const on = calendarDay('2026-11-23');

test('every state has a word of its own', () => {
  expect(new Set(SESSION_STATES.map((state) => events.states[state])).size).toBe(SESSION_STATES.length);
});

describe('when one can register', () => {
  const opens = moment('2027-03-01 09:00');
  const closes = moment('2027-03-19 17:00');

  test.each([
    [opens, closes, '2027年3月1日09:00起，到2027年3月19日17:00为止'],
    [null, closes, '公布之日起，到2027年3月19日17:00为止'],
    [opens, null, '2027年3月1日09:00起，到活动开始为止'],
    [null, null, '公布之日起，到活动开始为止'],
  ])('from %s to %s', (from, to, expected) => {
    expect(events.registration({ opens: from, closes: to, booking: '打电话' })).toBe(expected);
  });

  test('is not provided where nothing of it is', () => {
    expect(events.registration({ opens: null, closes: null, booking: null })).toBeNull();
  });
});

test.each([
  [null, 0, null],
  [40, 0, '40人'],
  [46, 46, '46人，已报名46人'],
])('%s places of which %s are taken: %s', (places, taken, expected) => {
  expect(events.places({ places, taken })).toBe(expected);
});

describe('a change says its day and reason', () => {
  const was = { day: calendarDay('2027-05-23'), start: '08:30', end: null };

  test.each([
    [{ on, kind: 'cancelled', reason: '场地整修。' }, '2026年11月23日取消。原因：场地整修。'],
    [
      { on, kind: 'moved', reason: '场地另有安排', was },
      '2026年11月23日改期，原定2027年5月23日 周日 08:30起。原因：场地另有安排。',
    ],
    [{ on, kind: 'changed', reason: '名额加到40人' }, '2026年11月23日变更：名额加到40人。'],
  ] as const)('%#', (change, expected) => {
    expect(events.changes.change(change)).toBe(expected);
  });

  test('a cancellation says them above the title too', () => {
    expect(events.cancelled.text({ on, kind: 'cancelled', reason: '场地整修' })).toBe(
      '2026年11月23日取消。原因：场地整修。',
    );
  });
});

describe('a day', () => {
  const { days } = events;

  test('of every year is told without zeros', () => {
    expect(days.yearly('06-05' as MonthDay)).toBe('每年6月5日'); // it is one
  });

  test.each([
    ['某会议', '2010-09-30', '某会议，2010年9月30日'],
    ['某会议', null, '某会议'],
    [null, '2010', '2010年'],
    [null, null, null],
  ])('set up by %s on %s', (setBy, setOn, expected) => {
    expect(days.setUp({ setBy, setOn: setOn as PartialDay | null })).toBe(expected); // it is one
  });

  test('names its source with what is to be known of it', () => {
    expect([days.source({ name: '某局' }), days.source({ name: '某局', note: '部分据转载' })]).toEqual([
      '来源：某局。',
      '来源：某局，部分据转载。',
    ]);
  });
});
