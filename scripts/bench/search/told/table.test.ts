import { expect, test } from 'vitest';
import { exampleResult } from './example-result.ts';
import { groupTable } from './groups.ts';
import { resultTable } from './table.ts';

const ours = exampleResult();
const stock = exampleResult({
  name: 'stock',
  warm: [20],
  judged: [{ group: 'field', right: new Set(['a', 'b']), found: ['b'] }],
});

test('an engine is a column, and times stand beside their ratio to stock Pagefind', () => {
  const lines = resultTable([ours, stock]);
  expect(lines[0]).toBe('|  | Ours | Stock Pagefind 1.6 |');
  expect(lines).toContain('| Recall | 1.000 | 0.500 |');
  expect(lines).toContain('| KB to start | 105.0 | 105.0 |');
  expect(lines).toContain('| Warm ms, p50 / p95 | 10 (0.50×) / 10 (0.50×) | 20 (1.00×) / 20 (1.00×) |');
  expect(lines).toContain('| Index files | 3,507 | 3,507 |');
});

test('nothing is compared without stock Pagefind', () => {
  expect(() => resultTable([ours])).toThrow('Nothing can be compared without stock Pagefind.');
});

test('groups of queries have a row each; what cannot be told is a dash', () => {
  const absent = exampleResult({
    judged: [...ours.judged, { group: 'absent', right: new Set(), found: [] }],
  });
  expect(groupTable([absent])).toEqual([
    '| Recall / precision | Queries | Ours |',
    '| --- | --- | --- |',
    '| field | 1 | 1.000 / 1.000 |',
    '| absent | 1 | – / – |',
  ]);
});
