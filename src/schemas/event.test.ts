import { describe, expect, test } from 'vitest';
import { eventSchema } from './event.ts';
import { refusalsOf } from './refusals.ts';

const published = {
  title: '示例：沿河清捞',
  summary: '示例内容：志愿者沿河捡拾垃圾。',
  occasion: 'world-water-day',
  district: null,
  place: null,
  day: '2027-03-22',
  provenance: { kind: 'published', source: '示例局', date: '2027-02', form: 'summary' },
};

const event = {
  ...published,
  publishedOn: '2026-11-20',
  start: '09:00',
  end: '11:30',
  places: 40,
  taken: 12,
  opens: '2027-03-01 09:00',
  closes: '2027-03-19 17:00',
  booking: '示例：电话报名',
  audience: 'both',
  programme: [
    { time: '09:00', what: '签到' },
    { time: null, what: '拍照' },
    { time: '09:00', what: '讲安全' },
  ],
  indoorFallback: '示例：改到室内',
  airRule: { trigger: 'moderate', decides: '主办单位', by: '前一天17:00', indoor: '改到室内' },
  after: [
    { label: '报道', href: '/news/2026-004/' },
    { label: '照片', href: 'https://www.sx.gov.cn/a.html' },
  ],
  changes: [{ on: '2026-11-25', kind: 'cancelled', reason: '示例原因' }],
  planTasks: [],
  provenance: { kind: 'demonstration' },
};

test('an event with everything is accepted as it is', () => {
  expect(eventSchema.parse(event)).toEqual(event);
});

test('an event of which little is known leaves it out, and it is not provided', () => {
  expect(eventSchema.parse(published)).toEqual({
    ...published,
    start: null,
    end: null,
    places: null,
    taken: 0,
    opens: null,
    closes: null,
    booking: null,
    audience: null,
    programme: [],
    indoorFallback: null,
    airRule: null,
    after: [],
    changes: [],
    planTasks: [],
  });
});

describe('what is refused', () => {
  test.each([
    [
      'no day of the announcement of what has no source',
      { publishedOn: undefined },
      'publishedOn: published-on',
    ],
    ['a minute of another day', { notBefore: '2026-11-21 09:00' }, 'notBefore: not-before-day'],
    ['a day that does not exist', { day: '2027-04-31' }, 'day: day'],
    ['another occasion', { occasion: 'arbor-day' }, 'occasion: invalid_value'],
    ['an end before its beginning', { end: '08:00' }, 'end: after-start'],
    ['its end alone', { start: null }, 'end: end-alone'],
    ['more taken than there are places', { taken: 41 }, 'taken: taken'],
    ['registration after its beginning', { closes: '2027-03-22 09:30' }, 'closes: closes-late'],
    ['registration that ends before it begins', { opens: '2027-03-20 09:00' }, 'opens: opens-late'],
    ['an audience of its own', { audience: 'adults' }, 'audience: invalid_value'],
    ['an air rule without who decides', { airRule: { trigger: 'light' } }, 'airRule.decides: invalid_type'],
    ['a link to nowhere', { after: [{ label: '照片', href: 'photos' }] }, 'after.0.href: link'],
    ['a misspelt field', { program: [] }, 'program: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    const [first] = refusalsOf(eventSchema, { ...event, ...change });
    expect(first).toBe(expected);
  });

  test('a programme out of its order', () => {
    const programme = event.programme.with(0, { time: '10:00', what: '签到' });
    expect(refusalsOf(eventSchema, { ...event, programme })).toEqual(['programme.2.time: programme-order']);
  });

  test('a change after it was called off, and one that moved it from nowhere', () => {
    const changed = { on: '2026-11-26', kind: 'changed', reason: '示例' };
    expect(refusalsOf(eventSchema, { ...event, changes: [...event.changes, changed] })).toEqual([
      'changes.0.on: cancelled-last',
    ]);
    expect(refusalsOf(eventSchema, { ...event, changes: [{ ...changed, kind: 'moved' }] })).toEqual([
      'changes.0.was: was',
    ]);
  });
});
