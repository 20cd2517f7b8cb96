import { describe, expect, test } from 'vitest';
import { ageAt, gradesIn, isGrade, stageOf, stagesIn } from './grade.ts';

test.each([
  ['kindergarten', 'kindergarten'],
  ['p1', 'primary'],
  ['p6', 'primary'],
  ['j1', 'junior'],
  ['s3', 'senior'],
  ['university', 'university'],
] as const)('%s belongs to %s', (grade, stage) => {
  expect(stageOf(grade)).toBe(stage);
});

describe('a range of grades', () => {
  test('has both its ends', () => {
    expect(gradesIn({ from: 'p5', to: 'j1' })).toEqual(['p5', 'p6', 'j1']);
    expect(gradesIn({ from: 'p3', to: 'p3' })).toEqual(['p3']);
  });

  test('has none when it runs backwards', () => {
    expect(gradesIn({ from: 'j1', to: 'p5' })).toEqual([]);
  });

  test('touches stages, youngest first', () => {
    expect(stagesIn({ from: 'p4', to: 's1' })).toEqual(['primary', 'junior', 'senior']);
  });
});

test('only grades of the list are grades', () => {
  expect(['p4', 'p7', '', null, 4].map(isGrade)).toEqual([true, false, false, false, false]);
});

test('a pupil of nine is in the fourth grade of primary school', () => {
  expect([ageAt('kindergarten'), ageAt('p1'), ageAt('p4'), ageAt('s3'), ageAt('university')]).toEqual([
    5,
    6,
    9,
    17,
    null,
  ]);
});
