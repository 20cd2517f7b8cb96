import { expect, test } from 'vitest';
import { correctionProblems } from './correction-problems.ts';
import type { Entry } from './entry.ts';

const REAL = { kind: 'published', source: '局', date: '2026-11-02', form: 'summary' };
const entry = (kind: Entry['kind'], id: string, data: object): Entry => ({
  ...{ kind, id, file: `${kind}/${id}`, body: '', lineOf: () => 1 },
  data: { publishedOn: id.slice(0, 10), provenance: REAL, ...data },
});
const release = entry('news', '2026-001', { publishedOn: '2026-11-02' });
const note = (id: string, data: object = {}) =>
  entry('corrections', id, {
    ...{ item: { kind: 'news', id: '2026-001' }, kind: 'correction' },
    ...{ changes: [{ what: '一', old: '1', now: '2' }], ...data },
  });
const told = (...notes: Entry[]) =>
  correctionProblems([release, ...notes]).map(({ file, field }) => `${file} ${field}`);

test('notes on a day after the release, one after the other, are sound', () => {
  expect(told(note('2026-11-02-1'), note('2026-11-09-1', { kind: 'withdrawal', changes: [] }))).toEqual([]);
});

test.each([
  ['dated before its item', [note('2023-01-01-1')], 'corrections/2023-01-01-1 publishedOn'],
  [
    'that changes nothing',
    [note('2026-11-09-1', { changes: [{ what: '一', old: '1', now: '1' }] })],
    'corrections/2026-11-09-1 changes.0.now',
  ],
  [
    'with neither the old nor the new',
    [note('2026-11-09-1', { changes: [{ what: '一', old: null, now: null }] })],
    'corrections/2026-11-09-1 changes.0.now',
  ],
  [
    'after a withdrawal',
    [note('2026-11-09-1', { kind: 'withdrawal', changes: [] }), note('2026-11-10-1')],
    'corrections/2026-11-10-1 kind',
  ],
  [
    'that withdraws again',
    [
      note('2026-11-09-1', { kind: 'withdrawal', changes: [] }),
      note('2026-11-09-2', { kind: 'withdrawal', changes: [] }),
    ],
    'corrections/2026-11-09-2 kind',
  ],
  [
    'invented on a real release',
    [note('2026-11-09-1', { provenance: { kind: 'demonstration' } })],
    'corrections/2026-11-09-1 provenance.kind',
  ],
])('a note %s is refused', (_, notes, expected) => {
  expect(told(...notes)).toEqual([expected]);
});
