import { expect, test } from 'vitest';
import { byTone, formOf, toneKey, type Tone } from './tone.ts';

const waterClass = (value: 1 | 2 | 3 | 4 | 5 | 6): Tone => ({ kind: 'class', value });
const level = (value: 1 | 2 | 3 | 4 | 5 | 6): Tone => ({ kind: 'level', value });
const warning = (value: 'red' | 'yellow' | 'green'): Tone => ({ kind: 'warning', value });

test.each([
  ['classes to Ⅲ', [waterClass(1), waterClass(2), waterClass(3)], 'disc'],
  ['levels that are good', [level(1), level(2)], 'disc'],
  ['what is a step worse', [waterClass(4), level(3), warning('yellow')], 'triangle'],
  ['what is two steps worse', [waterClass(5), level(4)], 'square'],
  ['the worst', [waterClass(6), level(5), level(6), warning('red')], 'cross'],
  ['what is not known', [null], 'ring'],
  ['mere places', [{ kind: 'place' } satisfies Tone], 'disc'],
])('%s have their own form of mark', (_, tones, form) => {
  expect(new Set(tones.map(formOf))).toEqual(new Set([form]));
});

test('tones have names for the style sheet', () => {
  expect([waterClass(4), warning('red'), { kind: 'place' } as const, null].map(toneKey)).toEqual([
    'class-4',
    'warning-red',
    'place',
    'none',
  ]);
});

test('they sort from the best to the worst, the unknown last', () => {
  const sorted = [null, warning('red'), warning('green'), null, warning('yellow')].toSorted(byTone);
  expect(sorted.map(toneKey)).toEqual(['warning-green', 'warning-yellow', 'warning-red', 'none', 'none']);
});
