import { expect, test } from 'vitest';
import { createTally } from './tally.ts';

test('rows that agree are counted and not listed', () => {
  const tally = createTally('a.csv');
  tally.count(2, null, []);
  tally.count(3, null, []);
  expect(tally.agrees()).toBe(true);
  expect(tally.lines()).toEqual([
    'a.csv：评价 2 行，其中 2 行有公布的 AQI。',
    'AQI、级别、首要污染物全部一致：2 / 2 行。',
  ]);
});

test('a row that disagrees is listed with its line', () => {
  const tally = createTally('a.csv');
  tally.count(2, null, []);
  tally.count(3, 'AQI 公布 75，算得 74', []);
  expect(tally.agrees()).toBe(false);
  expect(tally.lines().slice(1)).toEqual([
    'AQI、级别、首要污染物全部一致：1 / 2 行。',
    '不一致：1 处',
    '  a.csv:3  AQI 公布 75，算得 74',
  ]);
});

test('without published values there is nothing to agree with', () => {
  const tally = createTally('a.csv');
  tally.count(2, undefined, []);
  expect(tally.agrees()).toBe(true);
  expect(tally.lines()).toEqual(['a.csv：评价 1 行，其中 0 行有公布的 AQI。']);
});

test('refused cells and rows are listed, and are no agreement', () => {
  const tally = createTally('a.csv');
  tally.count(2, null, ['pm10=-3', 'o3=H']);
  tally.refuse(3, '这一行有 3 列，表头有 8 列');
  expect(tally.agrees()).toBe(false);
  expect(tally.lines()).toEqual([
    'a.csv：评价 1 行，其中 1 行有公布的 AQI。',
    'AQI、级别、首要污染物全部一致：1 / 1 行。',
    '未用：2 处',
    '  a.csv:2  按缺测处理：pm10=-3，o3=H',
    '  a.csv:3  整行未用：这一行有 3 列，表头有 8 列',
  ]);
});

test('a file without rows is told as that', () => {
  expect(createTally('a.csv').lines()).toEqual(['a.csv：评价 0 行，其中 0 行有公布的 AQI。']);
});

test('what is compared may be a class', () => {
  const tally = createTally('w.csv', { published: '类别', all: '类别' });
  tally.count(2, null, []);
  tally.list('w.csv：第 3 行只有 2 列');
  tally.note('w.csv：没有用到的列：EC。');
  expect(tally.agrees()).toBe(false);
  expect(tally.lines()).toEqual([
    'w.csv：评价 1 行，其中 1 行有公布的类别。',
    '类别一致：1 / 1 行。',
    '未用：1 处',
    '  w.csv：第 3 行只有 2 列',
    'w.csv：没有用到的列：EC。',
  ]);
});
