import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { canonicalOf } from '../canonical.ts';
import { alsoOf } from './also.ts';
import { answersOf } from './answers.ts';
import { SMALL_WORDS } from './example-small.ts';
import { EXAMPLE_WORDS } from './example-words.ts';
import { FIRST_REWRITES } from './held-out.ts';
import { nearOf } from './near.ts';
import { rewritesOf } from './rewrites.ts';
import { sameness } from './typed.ts';

const today = calendarDay('2026-11-26');
const rewrites = (query: string) => rewritesOf(query, SMALL_WORDS, today);

test.each([
  ['空氣', { query: '空气', reason: 'traditional', from: '空氣', to: '空气' }],
  ['乙物 水质', { query: '甲物 水质', reason: 'synonym', from: '乙物', to: '甲物' }],
  ['空气好不好', { query: '空气质量', reason: 'said', from: '空气好不好', to: '空气质量' }],
  ['shili', { query: '示例', reason: 'pinyin', from: 'shili', to: '示例' }],
  ['示例讲', { query: '示例江', reason: 'typo', from: '示例讲', to: '示例江' }],
  ['空器', { query: '空气', reason: 'typo', from: '空器', to: '空气' }],
  ['上周', { query: '2026年第47周', reason: 'date', from: '上周', to: '2026年第47周' }],
  ['请问示例区水质', { query: '示例区水质', reason: 'loosened', from: '请问示例区水质', to: '示例区水质' }],
])('%s is told with its reason', (query, first) => {
  expect(rewrites(query)[0]).toEqual(first);
});

test('a query that needs no help has none', () => {
  expect(rewrites('示例江')).toEqual([]);
});

test('slips are mended each by itself and then together', () => {
  expect(rewrites('shili 乙物').map(({ query }) => query)).toContain('示例 甲物');
});

test('a Latin word within another is none', () => {
  const words = { ...SMALL_WORDS, synonyms: [['甲物', 'VOC']] };
  expect(rewritesOf('VOCX', words, today)).toEqual([]);
  expect(rewritesOf('VOC示例', words, today)[0]?.query).toBe('甲物示例');
});

test('whatever is typed, six at most are tried, none twice, and never what was typed', () => {
  for (const [, typed] of FIRST_REWRITES) {
    const same = rewritesOf(typed, EXAMPLE_WORDS, today).map(({ query }) => sameness(query));
    expect(same.length).toBeLessThanOrEqual(6);
    expect(new Set([...same, sameness(typed)]).size).toBe(same.length + 1);
    expect(same).not.toContain('');
  }
});

describe('hostile input', () => {
  const HOSTILE = [
    '',
    ' ',
    '\uD800',
    '空\uDC00气\uD800',
    '\u200B\u200D\uFEFF',
    '.*+?^${}()|[]\\',
    '%E0%A4%A',
    '<script>alert(1)</script>',
    '😀👩‍👩‍👧',
    '\u0000',
    'a'.repeat(10_000),
    '空'.repeat(10_000),
    '上'.repeat(10_000) + '周',
    '示 '.repeat(5_000),
    '"\''.repeat(5_000),
    'shiliqu'.repeat(1_000),
    '1'.repeat(10_000),
    'ﷺ'.repeat(10_000),
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
  ];

  test.each(HOSTILE)('%j is answered quickly, and nothing is thrown', (query) => {
    const start = performance.now();
    for (const words of [SMALL_WORDS, EXAMPLE_WORDS]) {
      expect(rewritesOf(query, words, today).length).toBeLessThanOrEqual(6);
      expect(answersOf(query, words, today).length).toBeLessThanOrEqual(3);
      expect(alsoOf(query, words).length).toBeLessThanOrEqual(5);
      expect(nearOf(query, words).length).toBeGreaterThan(0);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('nothing of a lone surrogate comes back', () => {
    const queries = rewritesOf('空器\uD800', SMALL_WORDS, today).map(({ query }) => query);
    expect(queries.every((query) => query.isWellFormed())).toBe(true);
    expect(canonicalOf(queries[0] ?? '')).toContain('空气');
  });
});
