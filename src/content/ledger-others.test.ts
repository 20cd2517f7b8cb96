import { describe, expect, test } from 'vitest';
import { moment } from '../domain/moment.ts';
import { keptOthers, othersShown, vanishedItems } from './ledger-others.ts';

const AT = moment('2026-12-01 09:00');
const entry = (kind: 'events' | 'news' | 'corrections' | 'weekNotes', id: string, data: object = {}) => ({
  ...{ kind, id },
  data: { provenance: { kind: 'published' }, ...data },
});

test('items without figures of their own are written down once they may be seen, releases are not', () => {
  const invented = { provenance: { kind: 'demonstration' } };
  expect(
    othersShown(
      [
        entry('events', 'walk', invented),
        entry('corrections', '2026-11-20-1'),
        entry('events', 'later', { notBefore: '2026-12-01 09:01' }),
        entry('news', '2026-001'),
        entry('weekNotes', '2026-w47'),
      ],
      AT,
    ),
  ).toEqual({ 'corrections/2026-11-20-1': false, 'events/walk': true });
});

describe('what was written down and has no file', () => {
  const ledger = { items: {}, others: { 'events/walk': true, 'corrections/2026-11-20-1': false } };

  test('is missed', () => {
    expect(vanishedItems(ledger, new Set(['events/walk']), true)).toEqual(['corrections/2026-11-20-1']);
    expect(vanishedItems(ledger, new Set(), true)).toHaveLength(2);
  });

  test('is not missed where it was invented and the site is no demonstration any more', () => {
    expect(vanishedItems(ledger, new Set(), false)).toEqual(['corrections/2026-11-20-1']);
  });

  test('goes from the ledger; what only cannot be seen now stays', () => {
    expect(keptOthers(ledger.others, {}, new Set(['events/walk']))).toEqual({ 'events/walk': true });
  });
});
