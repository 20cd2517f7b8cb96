import { expect, test } from 'vitest';
import { markGroups, markPath, type Mark } from './marks.ts';

const mark = (name: string, value: 2 | 4 | null): Mark => ({
  name,
  tone: value === null ? null : { kind: 'class', value },
});

test('marks are counted by tone, and what is bad is named', () => {
  expect(markGroups([mark('A', 4), mark('B', 2), mark('C', null), mark('D', 4)])).toEqual([
    { tone: { kind: 'class', value: 2 }, count: 1, names: [] },
    { tone: { kind: 'class', value: 4 }, count: 2, names: ['A', 'D'] },
    { tone: null, count: 1, names: [] },
  ]);
});

test('no marks are no groups', () => {
  expect(markGroups([])).toEqual([]);
});

test('every form has a path of its own, but a ring is a disc without a fill', () => {
  const paths = (['disc', 'ring', 'triangle', 'square', 'cross'] as const).map((form) =>
    markPath(form, [5, 5]),
  );
  expect(new Set(paths).size).toBe(4);
  expect(paths[0]).toBe(paths[1]);
});

test('mere places are all named', () => {
  const place = (name: string): Mark => ({ name, tone: { kind: 'place' } });
  expect(markGroups([place('A'), place('B')])).toEqual([
    { tone: { kind: 'place' }, count: 2, names: ['A', 'B'] },
  ]);
});
