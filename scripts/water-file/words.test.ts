import { describe, expect, test } from 'vitest';
import { bodyIn, noteIn, waterClassIn, yesOrNoIn } from './words.ts';

describe('a class', () => {
  test.each([
    [1, ['Ⅰ', 'I', 'Ⅰ类', '1', '一类']],
    [2, ['Ⅱ', 'II', 'ii']],
    [3, ['Ⅲ', 'III', '三类', 'Ⅲ 类']],
    [4, ['Ⅳ', 'IV', '4']],
    [5, ['Ⅴ', 'V', '五类']],
    [6, ['劣Ⅴ', '劣V', '劣Ⅴ类', '劣五类', '6']],
  ])('%i is written in many ways', (number, cells) => {
    expect(cells.map(waterClassIn)).toEqual(cells.map(() => number));
  });

  test.each(['', '优', 'Ⅵ', '0', '7', '好于Ⅲ'])('%j is none', (cell) => {
    expect(waterClassIn(cell)).toBeNull();
  });
});

test.each([
  ['河流', 'river'],
  ['River', 'river'],
  ['河流型水库', 'river'],
  ['湖泊', 'lake'],
  ['湖库', 'lake'],
  ['水库', 'reservoir'],
  ['', null],
  ['海', undefined],
])('the body %j is %s', (cell, body) => {
  expect(bodyIn(cell)).toBe(body);
});

test.each([
  ['1', true],
  ['是', true],
  ['0', false],
  ['false', false],
  ['', null],
  ['2', undefined],
])('%j is %s', (cell, answer) => {
  expect(yesOrNoIn(cell)).toBe(answer);
});

test.each([
  ['', '正常', null],
  ['', '', null],
  ['', '维护', '维护'],
  ['断流', '正常', '断流'],
  ['断流', '维护', '断流'],
])('the note %j with the status %j says %j', (note, status, expected) => {
  expect(noteIn(note, status)).toBe(expected);
});
