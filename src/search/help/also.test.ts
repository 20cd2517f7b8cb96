import { expect, test } from 'vitest';
import { alsoOf } from './also.ts';
import { SMALL_WORDS } from './example-small.ts';
import { nearOf } from './near.ts';

const also = (query: string) => alsoOf(query, SMALL_WORDS).map((change) => change.query);

test.each([
  ['甲物', ['乙物', '丙物']],
  ['示例 丙物', ['示例 甲物', '示例 乙物']],
  ['示例丁厂', ['示例丁工厂']],
  ['示例', []],
])('with %s, %j is offered too', (query, expected) => {
  expect(also(query)).toEqual(expected);
});

test('what is replaced is said', () => {
  expect(alsoOf('示例 丁厂', SMALL_WORDS)).toEqual([{ query: '示例 丁工厂', from: '丁厂', to: '丁工厂' }]);
});

test('near is what shares characters, in the words that the pages use, and no demonstration', () => {
  expect(nearOf('示例湖', SMALL_WORDS)).toEqual(['示例', '示例区', '示例江', '空气质量', '水质', '空气']);
  expect(nearOf('乙物厂', SMALL_WORDS)[0]).toBe('甲物');
});

test('to nonsense, the most useful words are offered', () => {
  expect(nearOf('qwertz', SMALL_WORDS)).toEqual(['空气质量', '水质', '空气']);
});

test('what was typed is not offered again', () => {
  expect(nearOf('空气', SMALL_WORDS)).not.toContain('空气');
});
