import { expect, test } from 'vitest';
import { countTests, summaryOf } from './outcome.ts';

test.each([
  [true, null, { passed: 1, failed: 0 }],
  [false, null, { passed: 0, failed: 1 }],
  [true, '{"numPassedTests":7,"numFailedTests":0}', { passed: 7, failed: 0 }],
  [false, '{"numPassedTests":7,"numFailedTests":2}', { passed: 7, failed: 2 }],
  [false, '{"numPassedTests":7,"numFailedTests":0}', { passed: 7, failed: 1 }],
  [false, '', { passed: 0, failed: 1 }],
  [true, '', { passed: 0, failed: 1 }],
])('a phase that ends with %s and the report %s counts %o', (succeeded, report, counts) => {
  expect(countTests(succeeded, report)).toEqual(counts);
});

test('the last line stands alone and sums up', () => {
  const summary = summaryOf([
    { name: 'types', passed: 1, failed: 0, seconds: 4 },
    { name: 'unit', passed: 40, failed: 2, seconds: 9 },
    { name: 'browser', passed: 0, failed: 0, seconds: null },
  ]);
  expect(summary.split('\n').slice(-2)).toEqual(['', '41 passed, 2 failed']);
  expect(summary).toContain('unit     FAILED 40 passed, 2 failed, 9 s');
  expect(summary).toContain('browser  left out');
});
