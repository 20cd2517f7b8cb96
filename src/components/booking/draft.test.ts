import { describe, expect, test } from 'vitest';
import { EXAMPLE_REQUEST } from '#src/domain/example-booking.ts';
import { moment } from '#src/domain/moment.ts';
import { clearDraft, DRAFT_KEY, draftIn, readDraft, writeDraft, type Draft } from './draft.ts';

const DRAFT: Draft = {
  savedAt: moment('2026-11-26 10:42'),
  search: '?session=works-1',
  reference: null,
  request: { ...EXAMPLE_REQUEST, needs: '<script>\n🙂\u202e' + 'x'.repeat(10_000) },
};

/** A memory of so many characters. */
function memory(room = Infinity) {
  const kept = new Map<string, string>();
  const device = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, device: () => device };
}

const shut = () => {
  throw new DOMException('shut', 'SecurityError');
};

test('what was typed is kept as it is, in one place, until it is cleared', () => {
  const { kept, device } = memory();
  expect([readDraft(device), writeDraft(DRAFT, device), readDraft(device)]).toEqual([null, true, DRAFT]);
  expect([...kept.keys()]).toEqual([DRAFT_KEY]);
  clearDraft(device);
  expect([kept.size, readDraft(device)]).toEqual([0, null]);
});

test('a memory that is shut or full is no fault', () => {
  expect([readDraft(shut), writeDraft(DRAFT, shut), clearDraft(shut)]).toEqual([null, false, undefined]);
  expect(writeDraft(DRAFT, memory(100).device)).toBe(false);
});

describe('what is no draft is none', () => {
  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    JSON.stringify({ ...DRAFT, version: 2 }),
    JSON.stringify({ ...DRAFT, version: 1, savedAt: 'yesterday' }),
    JSON.stringify({ ...DRAFT, version: 1, request: null }),
  ])('%j', (text) => {
    expect(draftIn(text)).toBeNull();
  });

  test('parts that are wrong are left out', () => {
    const text = JSON.stringify({
      ...DRAFT,
      version: 1,
      search: 3,
      reference: 'SX-20261126-AAAAA',
      request: { group: 'A', pupils: 46, other: 'x', needs: ['y'] },
    });
    expect(draftIn(text)).toMatchObject({
      search: '',
      reference: null,
      request: { group: 'A', pupils: '', needs: '' },
    });
    expect(draftIn(text)?.request).not.toHaveProperty('other');
  });
});
