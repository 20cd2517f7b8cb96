import { describe, expect, test } from 'vitest';
import { moment } from '../domain/moment.ts';
import type { Entry } from './entry.ts';
import { announcedState } from './ledger-announced.ts';

const at = moment('2026-12-01 09:00');
const session = {
  id: 'works-1',
  facility: 'works',
  day: '2026-12-05',
  start: '09:30',
  end: '11:00',
  changes: [],
};
const entry = (kind: 'openDays' | 'events', id: string, data: object): Entry => ({
  kind,
  id,
  file: `content/${kind}/${id}.mdx`,
  data: { provenance: { kind: 'demonstration' }, ...data },
  body: '',
  lineOf: (path) => path.length,
});
const notice = (over: object = {}, more: object = {}) =>
  entry('openDays', 'december', { sessions: [{ ...session, ...over }], ...more });
const known = {
  'sessions/works-1': { when: '2026-12-05 09:30—11:00 works', changes: 0, demonstration: true },
};
const state = (entries: readonly Entry[], before: typeof known | null = known, over: object = {}) =>
  announcedState(entries, before, { root: 'content', at, demonstration: true, files: entries, ...over });
const change = {
  on: '2026-12-01',
  kind: 'moved',
  reason: '示例',
  was: { day: '2026-12-05', start: '09:30', end: '11:00' },
};

test('what is announced is written down, and events beside sessions', () => {
  const event = entry('events', 'walk', {
    day: '2026-12-06',
    start: null,
    end: null,
    place: '示例',
    changes: [],
  });
  expect(state([notice(), event], null).next).toEqual({
    'events/walk': { when: '2026-12-06 示例', changes: 0, demonstration: true },
    ...known,
  });
  expect(state([notice(), event]).unrecorded).toBe(1);
});

test('what may not be seen yet is not written down', () => {
  const later = { notBefore: '2026-12-02 09:00' };
  expect(state([notice({}, later)], null).next).toEqual({});
});

describe('a session that was announced', () => {
  test('may fill up and be told anew with a change', () => {
    expect(state([notice({ taken: 12 })]).problems).toEqual([]);
    expect(state([notice({ day: '2026-12-06', changes: [change] })]).problems).toEqual([]);
  });

  test('does not move without a word', () => {
    const [problem] = state([notice({ day: '2026-12-06' })]).problems;
    expect(problem).toMatchObject({ file: 'content/openDays/december.mdx', line: 3, field: 'day' });
    expect(problem?.message).toMatch(/没有写变更.*原为 2026-12-05 09:30—11:00 works/);
  });

  test('does not move from a time that it never had', () => {
    const other = { ...change, was: { ...change.was, day: '2026-12-04' } };
    const [problem] = state([notice({ day: '2026-12-06', changes: [other] })]).problems;
    expect(problem?.message).toMatch(/^was 与已公布的时间不同/);
  });

  test('does not lose a change', () => {
    const before = { 'sessions/works-1': { ...known['sessions/works-1'], changes: 1 } };
    expect(state([notice()], before).problems[0]?.message).toMatch(/变更少了/);
  });

  test('does not vanish', () => {
    const [problem] = state([notice({ id: 'works-2' })]).problems;
    expect(problem).toMatchObject({ file: 'content/ledger.json', field: 'sessions/works-1' });
    expect(problem?.message).toMatch(/不见了.*cancelled/);
  });

  test('is not missed where its file cannot be read, nor when demonstrations have ended', () => {
    expect(state([], known, { files: [{ kind: 'openDays' }] }).problems).toEqual([]);
    expect(state([], known, { demonstration: false }).problems).toEqual([]);
    expect(state([]).problems).toHaveLength(1);
  });
});
