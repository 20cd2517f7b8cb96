import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { signed } from './signed.ts';

const words = wordsFor(new URL('https://portal.example/'));

test.each([
  ['city', '全市'],
  ['keqiao', '柯桥区'],
  ['gone', 'gone'],
])('the area %s is called %s', (area, expected) => {
  expect(areaLabel(area, words)).toBe(expected);
});

test('a change downward is negative, and none is 0', () => {
  expect(signed({ direction: 'up', percent: 3.7 })).toBe(3.7);
  expect(signed({ direction: 'down', points: 1.5 })).toBe(-1.5);
  expect(Object.is(signed({ direction: 'flat', points: 0 }), 0)).toBe(true);
});
