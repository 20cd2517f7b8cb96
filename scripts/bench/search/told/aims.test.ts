import { expect, test } from 'vitest';
import { aimLines, isExact, wrongLines } from './aims.ts';
import { exampleResult } from './example-result.ts';

const ours = exampleResult();
const stock = exampleResult({ name: 'stock', warm: [9], seconds: 2 });

test('what is as large as it may be is met, what is larger is not', () => {
  expect(aimLines(ours, stock)).toEqual([
    '- met: recall = precision = 1 (1 and 1)',
    '- met: ≤ 60 KB per cold query (60.0 KB)',
    '- met: ≤ 105 KB to start (105.0 KB)',
    '- **not met**: warm p95 ≤ stock Pagefind’s (1.11×)',
    '- met: built in ≤ 2× the time of stock Pagefind (2.00×)',
  ]);
});

test('a page too many or too few is not exact, and its query is named', () => {
  const result = exampleResult({
    judged: [{ group: 'field', right: new Set(['a', 'b']), found: ['b', 'x', 'y'] }],
  });
  expect([isExact(ours), isExact(result)]).toEqual([true, false]);
  expect(wrongLines(ours, ['水'])).toEqual([]);
  expect(wrongLines(result, ['水'])).toEqual(['- 水: 1 missing, 2 wrong']);
});

test('an answer to what no page holds is not exact', () => {
  const judged = [{ group: 'absent', right: new Set<string>(), found: ['x'] }];
  expect(isExact(exampleResult({ judged: [...ours.judged, ...judged] }))).toBe(false);
});
