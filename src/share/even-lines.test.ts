import { expect, test } from 'vitest';
import { evenLines } from './even-lines.ts';

const measure = (text: string) => text.length;

test.each([
  ['a title that has room in one line stays in one', '空气全部优良', 8, ['空气全部优良']],
  ['a line ends where the sense does', '空气全部优良，水质达标', 8, ['空气全部优良，', '水质达标']],
  ['no line tears a word apart', '全市空气三天都优良', 5, ['全市空气', '三天都优良']],
])('%s', (_, text, width, lines) => {
  expect(evenLines(text, width, measure, 3)).toEqual(lines);
});
