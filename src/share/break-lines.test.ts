import { describe, expect, test } from 'vitest';
import { breakLines, type Measure } from './break-lines.ts';
import { evenLines } from './even-lines.ts';

/** A Latin letter or digit is half as wide as a Chinese character. */
const measure = (text: string) => [...text].reduce((sum, each) => sum + (/[\w.%]/.test(each) ? 0.5 : 1), 0);

const MONTH = '2026年10月，空气31天全部优良，128个断面126个达标';
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
  ['even lines', (text: string, width: number, size: Measure) => evenLines(text, width, size, 99)],
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

test.each([
  ['2019年第6周，空气7天里5天优良', 11, 2, ['2019年第6周，', '空气7天里5天优良']],
  [MONTH, 14.5, 3, ['2026年10月，', '空气31天全部优良，', '128个断面126个达标']],
  ['甲乙丙丁戊己庚辛', 5, 3, ['甲乙丙丁', '戊己庚辛']],
])('%s in a width of %f and at most %i lines ends them where the sense does if it can', (...each) => {
  const [title, width, most, lines] = each;
  expect(evenLines(title, width, measure, most)).toEqual(lines);
});

test('no more lines are made than there is room for', () => {
  expect(evenLines(MONTH, 14.5, measure, 2)).toHaveLength(2);
});
