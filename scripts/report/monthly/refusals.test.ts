import { expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { refusals } from './refusals.ts';

test('a sound report is not refused', () => {
  expect(refusals(exampleMonth('2026-03'))).toEqual([]);
});

test('what the site would refuse is told with its place, value and cure', () => {
  const changes = { notes: ['注', ' 前有空格'], edition: 0 };
  expect(refusals(exampleMonth('2026-03', undefined, changes))).toEqual([
    '2026-03：编出的报告网站不能用。edition：“0” 太小，至少 1。',
    '2026-03：编出的报告网站不能用。notes.1：“ 前有空格” 前后有空格。请删去。',
  ]);
});

test('of very many the first twenty are told', () => {
  const notes = Array.from({ length: 50 }, () => '');
  expect(refusals(exampleMonth('2026-03', undefined, { notes }))).toHaveLength(20);
});
