import { expect, test } from 'vitest';
import { matchesIn, piecesIn } from './matches.ts';
import { oneApart } from './pinyin.ts';
import { changed, sameness, termsIn, textOf, typedText } from './typed.ts';

const words = new Map(['空气', '空气质量', '质量周', '周报', 'voc', 'ab'].map((word) => [word, word]));
const term = (text: string) => termsIn(text).flat();

test('a term is cut so that words cover the most of it', () => {
  const pieces = piecesIn(term('空气质量周报好'), words, 4);
  expect(pieces.map(({ value }) => value)).toEqual(['空气质量', '周报', null]);
});

test('what no word covers stays in one piece', () => {
  expect(piecesIn(term('某某空气某某'), words, 4)).toHaveLength(3);
});

test('Latin words and numbers only count whole', () => {
  expect(matchesIn(term('vocs'), words, 4)).toEqual([]);
  expect(matchesIn(term('voc空气'), words, 4).map(({ value }) => value)).toEqual(['voc', '空气']);
});

test('places are those of the text, whatever stands between the characters', () => {
  const text = '  “空-气” 质';
  expect(termsIn(text).map(textOf)).toEqual(['空气', '质']);
  expect(changed(text, [{ start: 3, end: 6, to: '水', apart: false }])?.query).toBe('“水” 质');
});

test('a change that asks for the same is none', () => {
  expect(changed('PM2.5', [{ start: 0, end: 5, to: 'pm 2.5'.replace(' ', ''), apart: false }])).toBeNull();
  expect(sameness('“空气”  质量')).toBe(sameness('空气 质量'));
});

test('no more of a query is looked at than is searched', () => {
  expect([...typedText('空'.repeat(10_000))]).toHaveLength(64);
});

test.each([
  ['abcd', 'abed', true],
  ['abcd', 'acd', true],
  ['abcd', 'abxcd', true],
  ['abcd', 'abdc', true],
  ['abcd', 'abcde', true],
  ['abcd', 'abcd', false],
  ['abcd', 'axcy', false],
  ['abcd', 'bcda', false],
  ['a', '', true],
])('%s and %s are one slip apart: %j', (a, b, expected) => {
  expect(oneApart([...a], [...b])).toBe(expected);
});
