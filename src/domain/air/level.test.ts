import { expect, test } from 'vitest';
import { isGood, LEVEL_COLOURS, levelOf, LEVELS } from '#src/domain/air/level.ts';

test.each([
  [0, 1],
  [1, 1],
  [50, 1],
  [51, 2],
  [100, 2],
  [101, 3],
  [150, 3],
  [151, 4],
  [200, 4],
  [201, 5],
  [300, 5],
  [301, 6],
  [500, 6],
])('AQI %i is level %i', (aqi, level) => {
  expect(levelOf(aqi)).toBe(level);
});

test('good days are those of levels 1 and 2', () => {
  expect(LEVELS.filter(isGood)).toEqual([1, 2]);
});

test('the colours are those of HJ 633 annex A', () => {
  expect(LEVELS.map((level) => LEVEL_COLOURS[level]).join(' ')).toBe(
    '#00E400 #FFFF00 #FF7E00 #FF0000 #99004C #7E0023',
  );
});
