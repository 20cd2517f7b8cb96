import { describe, expect, test } from 'vitest';
import { openDaySchema } from './open-day.ts';
import { refusalsOf } from './refusals.ts';

const session = {
  id: 'sewage-works-20260605',
  facility: 'sewage-works',
  day: '2026-06-05',
  start: '09:00',
  end: '11:30',
  places: 30,
  booking: '示例：电话预约',
};
const notice = {
  title: '示例：污水处理厂开放日',
  summary: '示例内容：参观污水处理的全过程。',
  form: 'single',
  publishedOn: '2026-05-20',
  facilities: ['sewage-works'],
  sessions: [session],
  provenance: { kind: 'demonstration' },
};
const filled = { taken: 0, opens: null, closes: null, changes: [], audience: null, grades: null, note: null };

test('a notice says the least, and what it leaves out is not provided', () => {
  expect(openDaySchema.parse(notice)).toEqual({
    ...notice,
    sessions: [{ ...session, ...filled }],
    planTasks: [],
  });
});

test('a notice of a source needs no day of its own', () => {
  const published = { kind: 'published', source: '示例单位', date: '2013', form: 'summary' };
  expect(refusalsOf(openDaySchema, { ...notice, publishedOn: undefined, provenance: published })).toEqual([]);
});

test.each([
  ['no facility', { facilities: [] }, 'facilities: too_small'],
  ['no session', { sessions: [] }, 'sessions: too_small'],
  ['a facility by its name', { facilities: ['污水处理厂'] }, 'facilities.0: id'],
  ['no day of publication', { publishedOn: undefined }, 'publishedOn: published-on'],
  ['a session elsewhere', { facilities: ['landfill'] }, 'sessions.0.facility: not-of-notice'],
  ['another day than its minute', { notBefore: '2026-05-21 09:00' }, 'notBefore: not-before-day'],
  ['an unheard-of form', { form: 'weekly' }, 'form: invalid_value'],
])('a notice with %s is refused', (_, change, expected) => {
  expect(refusalsOf(openDaySchema, { ...notice, ...change })[0]).toBe(expected);
});

describe('a session is refused with', () => {
  const was = { day: '2026-06-01', start: '09:00', end: '11:30' };
  const change = { on: '2026-05-25', kind: 'changed', reason: '示例' };
  test.each([
    ['an end before the beginning', { end: '08:00' }, 'end: after-start'],
    ['an end at the beginning', { end: '09:00' }, 'end: after-start'],
    ['an end alone', { start: null }, 'end: end-alone'],
    ['a time that does not exist', { start: '25:00', end: null }, 'start: clock'],
    ['a time without its zero', { start: '9:00', end: null }, 'start: clock'],
    ['a day that does not exist', { day: '2026-04-31' }, 'day: day'],
    ['no places', { places: 0 }, 'places: too_small'],
    ['half a place', { places: 2.5 }, 'places: invalid_type'],
    ['more taken than places', { taken: 31 }, 'taken: taken'],
    ['fewer than none taken', { taken: -1 }, 'taken: too_small'],
    ['booking that closes after the start', { closes: '2026-06-05 09:01' }, 'closes: closes-late'],
    [
      'booking that opens when it closes',
      { opens: '2026-06-01 09:00', closes: '2026-06-01 09:00' },
      'opens: opens-late',
    ],
    ['booking that opens after the session', { opens: '2026-06-05 09:00' }, 'opens: opens-late'],
    ['an unknown grade', { grades: { from: 'p7', to: 'p8' } }, 'grades.from: invalid_value'],
    ['grades backwards', { grades: { from: 'p6', to: 'p3' } }, 'grades.to: grades-backwards'],
    ['a move without its old time', { changes: [{ ...change, kind: 'moved' }] }, 'changes.0.was: was'],
    ['an old time of what did not move', { changes: [{ ...change, was }] }, 'changes.0.was: was'],
    [
      'a change after its cancellation',
      { changes: [{ ...change, kind: 'cancelled' }, change] },
      'changes.0.on: cancelled-last',
    ],
    [
      'changes out of order',
      { changes: [change, { ...change, on: '2026-05-24' }] },
      'changes.1.on: changes-order',
    ],
    [
      'a start that is no time beside booking times',
      { start: '9:30', closes: '2026-06-01 17:00' },
      'start: clock',
    ],
    [
      'a cancellation after its day',
      { changes: [{ ...change, kind: 'cancelled', on: '2026-06-06' }] },
      'changes.0.on: cancelled-late',
    ],
    [
      'an old time that is the new one',
      { changes: [{ ...change, kind: 'moved', was: { ...was, day: '2026-06-05' } }] },
      'changes.0.was: was-same',
    ],
    [
      'an old time that ends before it begins',
      { changes: [{ ...change, kind: 'moved', was: { ...was, end: '08:00' } }] },
      'changes.0.was.end: after-start',
    ],
    ['a day before the notice', { day: '2026-05-19' }, 'day: before-notice'],
    ['a day years after the notice', { day: '2062-06-05' }, 'day: far-from-notice'],
    ['booking over before the notice', { closes: '2026-05-19 17:00' }, 'closes: closed-before-notice'],
    [
      'a change before the notice',
      { changes: [{ ...change, on: '2026-05-19' }] },
      'changes.0.on: changed-before-notice',
    ],
    ['no word on booking', { booking: undefined }, 'booking: invalid_type'],
    ['a misspelt field', { palces: 30 }, 'palces: unrecognized_keys'],
  ])('%s', (_, over, expected) => {
    const [refusal] = refusalsOf(openDaySchema, { ...notice, sessions: [{ ...session, ...over }] });
    expect(refusal).toBe(`sessions.0.${expected}`);
  });
});

test('a session that moved and then closes at its start is accepted', () => {
  const moved = {
    on: '2026-05-25',
    kind: 'moved',
    reason: '示例',
    was: { day: '2026-06-01', start: null, end: null },
  };
  const sessions = [{ ...session, closes: '2026-06-05 09:00', taken: 30, changes: [moved] }];
  expect(refusalsOf(openDaySchema, { ...notice, sessions })).toEqual([]);
});
