import { expect, test } from 'vitest';
import { dayLevelOf, leqOf, nightLevelOf } from '#src/domain/noise/equivalent-level.ts';
import { noiseGradeOf } from '#src/domain/noise/grade.ts';
import { hasVectors, vectors } from '../water/vectors.ts';

test('equal levels are their own mean', () => {
  expect(leqOf([50, 50, 50])).toBe(50);
});

test('the loud ones weigh more: half the time 60, half of it 40', () => {
  expect(leqOf([60, 40])).toBe(57);
});

test('of nothing there is none', () => {
  expect([leqOf([]), dayLevelOf([]), nightLevelOf([])]).toEqual([null, null, null]);
});

test('day is from 6:00 to 22:00', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour >= 6 && hour < 22 ? 55 : 45));
  expect([dayLevelOf(hours), nightLevelOf(hours)]).toEqual([55, 45]);
});

const find = (id: string) => vectors.noise.find((vector) => vector.id === id);

test.skipIf(!hasVectors)('the vectors beside the project', () => {
  expect(vectors.noise.map(({ id }) => id)).toEqual(['leq', 'ld-ln', 'traffic-70-day', 'region-70-day']);
  const few = find('leq');
  expect(leqOf(Array.isArray(few?.input) ? few.input : [])).toBe(few?.expected_Leq);

  const day = find('ld-ln');
  const hours = day?.input && 'leq' in day.input ? day.input.leq : [];
  const loudNights = hours.map((level, hour) => (hour >= 6 && hour < 22 ? level : level + 10));
  // printed there in whole decibels
  const levels = [dayLevelOf(hours), nightLevelOf(hours), leqOf(loudNights)].map((level) =>
    Math.round(level ?? 0),
  );
  expect(levels).toEqual(Object.values(day?.expected ?? {}));

  expect(find('traffic-70-day')?.expected).toBe('二级');
  expect(noiseGradeOf(70, 'traffic', 'day')).toBe(2);
  expect(find('region-70-day')?.expected).toBe('五级/差');
  expect(noiseGradeOf(70, 'region', 'day')).toBe(5);
});

test.each([
  ['region', 'day', 50, 1],
  ['region', 'day', 50.1, 2],
  ['region', 'night', 55, 4],
  ['region', 'night', 55.1, 5],
  ['traffic', 'day', 74, 4],
  ['traffic', 'night', 64.1, 5],
] as const)('%s by %s: %d is grade %i', (kind, time, level, grade) => {
  expect(noiseGradeOf(level, kind, time)).toBe(grade);
});
