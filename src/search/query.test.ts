import { expect, test } from 'vitest';
import { LONGEST_QUERY, queryOf } from './query.ts';

test.each([
  ['空气质量', ['空气质量']],
  ['  空气　柯桥\t2023年\n', ['空气', '柯桥', '2023年']],
  ['空气 空气', ['空气']],
  ['“无废城市” 细胞', ['无废城市', '细胞']],
  ['PM 2.5', ['pm', '2.5']],
  ['100%', ['100%']],
  ['.*', ['.*']],
  ['<script>', ['<script>']],
])('%s asks for its terms', (typed, terms) => {
  expect(queryOf(typed)).toEqual({ terms, isCut: false });
});

test.each(['', ' ', '\u3000', '\u200B\u200D', '“”', '·', '()'])('nothing asks for nothing', (typed) => {
  expect(queryOf(typed)).toEqual({ terms: [], isCut: false });
});

test('a long query is cut, whole characters only', () => {
  expect(queryOf('𠮷'.repeat(LONGEST_QUERY))).toEqual({ terms: ['𠮷'.repeat(LONGEST_QUERY)], isCut: false });
  expect(queryOf('𠮷'.repeat(10_000))).toEqual({ terms: ['𠮷'.repeat(LONGEST_QUERY)], isCut: true });
});

test('terms share the length', () => {
  const typed = `${'空'.repeat(LONGEST_QUERY - 1)} 气质`;
  expect(queryOf(typed)).toEqual({ terms: ['空'.repeat(LONGEST_QUERY - 1), '气'], isCut: true });
});

test('ten thousand spaces ask for nothing', () => {
  expect(queryOf(' '.repeat(10_000)).terms).toEqual([]);
});
