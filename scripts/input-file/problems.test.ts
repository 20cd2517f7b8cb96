import { expect, test } from 'vitest';
import { isHarmless, problemLines, type Problem } from './problems.ts';

const problem = (kind: Problem['kind'], line: number): Problem => ({
  kind,
  file: 'w.csv',
  line,
  message: `w.csv：第 ${line} 行`,
});

test('problems are printed kind by kind', () => {
  const problems = [problem('negative', 2), problem('bad-date', 3), problem('negative', 4)];
  expect(problemLines(problems)).toEqual(['w.csv：第 2 行', 'w.csv：第 4 行', 'w.csv：第 3 行']);
});

test('of very many the first twenty are printed and the others counted', () => {
  const lines = problemLines(Array.from({ length: 25 }, (_, index) => problem('negative', index)));
  expect([lines.length, lines.at(-1)]).toEqual([21, '…… “负值”另有 5 处。']);
});

test('a repeated row is harmless, two different ones are not', () => {
  expect([problem('duplicate', 2), problem('conflict', 2)].map(isHarmless)).toEqual([true, false]);
});
