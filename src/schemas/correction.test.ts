import { describe, expect, test } from 'vitest';
import { correctionSchema } from './correction.ts';
import { refusalsOf } from './refusals.ts';

const correction = {
  item: { kind: 'monthlyReports', id: '2026-10' },
  kind: 'correction',
  publishedOn: '2026-11-20',
  summary: '2026年10月月报越城区PM2.5由27改为28微克/立方米。',
  cause: '录入时看错一行。',
  changesMeaning: false,
  changes: [{ what: '越城区10月PM2.5', old: '27', now: '28' }],
  provenance: { kind: 'demonstration' },
};

test('a correction is accepted as it is', () => {
  expect(correctionSchema.parse(correction)).toEqual(correction);
});

describe('what is accepted', () => {
  test.each<[string, object]>([
    ['a withdrawal, which changes nothing', { kind: 'withdrawal', changes: [] }],
    ['what was added', { kind: 'update', changes: [{ what: '附件', old: null, now: '数据表' }] }],
    ['the edition that it made', { edition: 2 }],
    ['a note of a minute', { notBefore: '2026-11-20 09:00' }],
  ])('%s', (_, change) => {
    expect(refusalsOf(correctionSchema, { ...correction, ...change })).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each<[string, object, string]>([
    ['no cause', { cause: undefined }, 'cause: invalid_type'],
    ['an empty cause', { cause: '' }, 'cause: too_small'],
    [
      'an item of a kind that has no page of its own',
      { item: { kind: 'weekNotes', id: 'a' } },
      'item.kind: invalid_value',
    ],
    ['an unknown kind', { kind: 'fix' }, 'kind: invalid_value'],
    ['a correction that changes nothing', { changes: [] }, 'changes: changes'],
    [
      'a change without its old value',
      { changes: [{ what: '一', now: '2' }] },
      'changes.0.old: invalid_type',
    ],
    ['no word on the meaning', { changesMeaning: undefined }, 'changesMeaning: invalid_type'],
    ['the first edition, which no note makes', { edition: 1 }, 'edition: too_small'],
    [
      'an edition of what has none',
      { edition: 2, item: { kind: 'news', id: '2026-001' } },
      'edition: no-editions',
    ],
    ['a time to be seen of another day', { notBefore: '2026-11-21 09:00' }, 'notBefore: not-before-day'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(correctionSchema, { ...correction, ...change })).toEqual([expected]);
  });
});
