import { describe, expect, test } from 'vitest';
import { readingAtGrade } from './ladders.ts';

describe('readingAtGrade', () => {
  test.each([
    ['totalPhosphorus', 'river', 3, 0.2],
    ['totalPhosphorus', 'lake', 3, 0.05],
    ['totalPhosphorus', 'reservoir', 2, 0.025],
    ['ammoniaNitrogen', 'river', 2.5, 0.75],
    ['dissolvedOxygen', 'river', 4, 3],
    ['cod', 'river', 9, 40],
    ['cod', 'river', -1, 3],
  ] as const)('%s of a %s at grade %f reads %f', (item, body, grade, reading) => {
    expect(readingAtGrade(item, body, grade)).toBeCloseTo(reading, 9);
  });

  test('chlorophyll and transparency are measured in still water only', () => {
    expect(readingAtGrade('chlorophyllA', 'lake', 2)).toBe(10);
    expect(readingAtGrade('chlorophyllA', 'river', 2)).toBeUndefined();
    expect(readingAtGrade('transparency', 'river', 2)).toBeUndefined();
  });
});
