import { expect, test } from 'vitest';
import { withoutDoubled } from './doubled.ts';

const row = (line: number, name: string, value: number, file = 'a.csv') => ({ file, line, name, value });
const doubling = {
  key: ({ name }: ReturnType<typeof row>) => name,
  content: ({ value }: ReturnType<typeof row>) => value,
};

test('rows of different names are kept', () => {
  const rows = [row(2, '甲', 1), row(3, '乙', 1)];
  expect(withoutDoubled(rows, doubling)).toEqual({ rows, doubled: [] });
});

test('a row that repeats another is left out, one that differs stays', () => {
  const { rows, doubled } = withoutDoubled([row(2, '甲', 1), row(3, '甲', 1), row(4, '甲', 2)], doubling);
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(doubled.map(({ kind, message }) => [kind, message.split('。')[0]])).toEqual([
    ['duplicate', 'a.csv：第 3 行“甲”与第 2 行相同，只用一次'],
    ['conflict', 'a.csv：第 4 行“甲”与第 2 行是同一时次，数值却不同'],
  ]);
});

test('rows that share something are named both', () => {
  const rows = [row(2, '甲', 1, 'a.csv'), row(2, '老甲', 1, 'b.csv'), row(3, '老甲', 2, 'b.csv')];
  const { doubled } = withoutDoubled(rows, doubling, () => '甲');
  expect(doubled.map(({ message }) => message.split('。')[0])).toEqual([
    'b.csv：第 2 行“老甲”与 a.csv 第 2 行“甲”是同一个地点的同一时次，内容相同，只用一次',
    'b.csv：第 3 行“老甲”与 a.csv 第 2 行“甲”是同一个地点的同一时次，数值却不同',
  ]);
});
