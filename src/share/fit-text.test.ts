import { describe, expect, test } from 'vitest';
import { fitText } from './fit-text.ts';
import { SHAPE, SHAPES } from './shapes.ts';
import { widthOf } from './typeset.ts';

const LONGEST =
  '《浙江省噪声污染防治办法》公布，绍兴更新声环境功能区划分方案，“十四五”期间夜间噪声达标率从78.2%提高到八成五以上和全部';

describe.each(SHAPES)('in a %s picture', (name) => {
  const { width, margin, title, text } = SHAPE[name];
  const inner = width - 2 * margin;

  test.each([[LONGEST], ['宽'.repeat(60)], ['水']])('the title %s has room without being cut', (words) => {
    const { lines, size } = fitText(words, inner, title, 700);
    expect(lines.join('')).toBe(words);
    expect(Math.max(...lines.map((line) => widthOf(line, 700) * size))).toBeLessThanOrEqual(inner);
  });

  test('a text that is too long for it is cut, and says so', () => {
    const { lines } = fitText('很长的一句话，'.repeat(40), inner, text, 400);
    expect(lines.length).toBeLessThanOrEqual(text.at(-1)?.most ?? 0);
    expect(lines.join('')).toMatch(/[^，]…$/);
  });
});
