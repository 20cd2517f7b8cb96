import { expect, test } from 'vitest';
import { widthsOf } from './picture-widths.ts';

test.each([
  [300, []],
  [480, []],
  [481, [480]],
  [1440, [480, 960]],
  [4000, [480, 960, 1440]],
])('a picture of %i pixels is made in %j', (width, made) => {
  expect(widthsOf(width)).toEqual(made);
});
