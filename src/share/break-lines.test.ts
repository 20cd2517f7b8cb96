import { describe, expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';
import { evenLines } from './even-lines.ts';

/** A Latin letter or digit is half as wide as a Chinese character. */
const measure = (text: string) => [...text].reduce((sum, each) => sum + (/[\w.%]/.test(each) ? 0.5 : 1), 0);

const MARKS = '，。、；：？！）》”';
/** 60 characters, as long as a title may be. */
const TITLES = [
  '《浙江省噪声污染防治办法》公布，绍兴更新声环境功能区划分方案，“十四五”期间夜间噪声达标率从78.2%提高到八成五以上',
  '绍兴市生态环境局（含各分局）：“无废城市”、“清新空气”、“五水共治”三项行动，到2026年底完成全年任务的97.7%以上。',
  '一二三四五六七八九十，'.repeat(5) + '结尾五字。',
];
const cases = TITLES.flatMap((title) => [8, 11, 14.4, 17, 22].map((width) => [title, width] as const));

describe.each([
  ['lines', breakLines],
  ['even lines', evenLines],
])('in %s', (_, breaking) => {
  test.each(cases)('%s has room in a width of %f, with all its text', (title, width) => {
    const lines = breaking(title, width, measure);
    expect(lines.join('')).toBe(title);
    expect(lines.filter((line) => measure(line) > width)).toEqual([]);
  });

  test.each(cases)('%s in a width of %f starts no line with a closing mark', (title, width) => {
    const lines = breaking(title, width, measure);
    expect(lines.filter((line) => MARKS.includes(line.charAt(0)))).toEqual([]);
    expect(lines.filter((line) => /[《（“]$/.test(line))).toEqual([]);
  });
});

test.each([
  ['达标率78.2%以上', 5, ['达标率', '78.2%以上']],
  ['PM2.5平均25微克', 5, ['PM2.5平均', '25微克']],
  ['2021—2025年', 6, ['2021—2025年']],
  ['abcdefgh', 2, ['abcd', 'efgh']],
  ['', 5, []],
])('%s is broken as %s', (text, width, lines) => {
  expect(breakLines(text, width, measure)).toEqual(lines);
});

test('a title ends its lines where the sense does', () => {
  expect(evenLines('2019年第6周，空气7天里5天优良', 11, measure)).toEqual([
    '2019年第6周，',
    '空气7天里5天优良',
  ]);
});
