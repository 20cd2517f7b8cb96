import { describe, expect, test } from 'vitest';
import { openDaySchema } from './open-day.ts';
import { refusalsOf } from './refusals.ts';

const notice = {
  title: '示例：污水处理厂开放日',
  summary: '示例内容：参观污水处理的全过程。',
  facilities: ['sewage-works'],
  day: '2026-06-05',
  start: '09:00',
  end: '11:30',
  places: 30,
  booking: '示例：电话预约',
  provenance: { kind: 'demonstration' },
};

test.each([
  ['a notice with everything', {}],
  ['a notice without what is not known', { start: null, end: null, places: null, booking: null }],
  ['a notice with its beginning alone', { end: null }],
  ['a notice with its end alone', { start: null }],
])('%s is accepted as it is', (_, change) => {
  const entry = { ...notice, ...change };
  expect(openDaySchema.parse(entry)).toEqual({ ...entry, planTasks: [] });
});

describe('what is refused', () => {
  test.each([
    ['an end before the beginning', { end: '08:00' }, 'end: after-start'],
    ['an end at the beginning', { end: '09:00' }, 'end: after-start'],
    ['a time that does not exist', { start: '25:00', end: null }, 'start: clock'],
    ['a time without its zero', { start: '9:00', end: null }, 'start: clock'],
    ['no facility', { facilities: [] }, 'facilities: too_small'],
    ['a facility by its name', { facilities: ['污水处理厂'] }, 'facilities.0: id'],
    ['a day that does not exist', { day: '2026-06-31' }, 'day: day'],
    ['no places', { places: 0 }, 'places: too_small'],
    ['half a place', { places: 2.5 }, 'places: invalid_type'],
    ['places in quotes', { places: '30' }, 'places: invalid_type'],
    ['no word on booking', { booking: undefined }, 'booking: invalid_type'],
    ['a misspelt field', { palces: 30 }, 'palces: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(openDaySchema, { ...notice, ...change })).toEqual([expected]);
  });
});
