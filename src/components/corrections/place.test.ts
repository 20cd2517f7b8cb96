import { expect, test } from 'vitest';
import { isAtTop, lastOf, markedTitle, newestNote } from './place.ts';

const words = { corrections: { withdrawn: (title: string) => `[withdrawn] ${title}` } };

test.each([
  [{ kind: 'correction', changesMeaning: true }, true],
  [{ kind: 'correction', changesMeaning: false }, false],
  [{ kind: 'update', changesMeaning: false }, false],
  [{ kind: 'withdrawal', changesMeaning: false }, true],
] as const)('the note %j stands at the top: %s', (note, top) => {
  expect(isAtTop(note)).toBe(top);
});

test('a title is marked only where the item was withdrawn', () => {
  expect(markedTitle('A', [{ kind: 'revision' }, { kind: 'withdrawal' }], words)).toBe('[withdrawn] A');
  expect(markedTitle('A', [{ kind: 'revision' }], words)).toBe('A');
  expect(markedTitle('A', [], words)).toBe('A');
});

test('the newest note is the first', () => {
  expect(newestNote([{ publishedOn: '2026-11-20' }, { publishedOn: '2026-01-01' }])).toBe('2026-11-20');
  expect(newestNote([])).toBeNull();
});

test.each([
  ['2026-11-20', '2026-11-25', '2026-11-25'],
  ['2026-11-25', '2026-11-20', '2026-11-25'],
  [null, '2026-11-20', '2026-11-20'],
  ['2026-11-20', null, '2026-11-20'],
  [null, null, null],
])('of %s and %s the last is %s', (a, b, last) => {
  expect(lastOf(a, b)).toBe(last);
});
