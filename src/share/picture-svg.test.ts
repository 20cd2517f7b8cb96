import { describe, expect, test } from 'vitest';
import type { ShareCard } from './card.ts';
import { INKS } from './paint.ts';
import { pictureSvg } from './picture-svg.ts';
import { SHAPES } from './shapes.ts';
import { MissingGlyph } from './typeset.ts';

const frame = { portal: '甲市生态环境', address: 'https://portal.example', mark: '演示' };
const card: ShareCard = {
  path: '/news/2026-001/',
  kind: '新闻发布',
  name: '标题',
  title: '标题',
  demonstration: false,
  figure: { label: '全市PM2.5', value: '25', unit: '微克/立方米' },
  sentence: '一句话。',
  published: '2026年11月15日',
  source: null,
  facts: [['发布', '2026年11月15日']],
};

describe.each(SHAPES)('a %s picture', (shape) => {
  test('needs no font: all its text is outlines', () => {
    expect(pictureSvg(card, shape, frame)).not.toMatch(/<text|font-|[\p{Script=Han}]/u);
  });

  test('is marked when it is of what is invented', () => {
    expect(pictureSvg(card, shape, frame)).not.toContain(INKS.warnGround);
    expect(pictureSvg({ ...card, demonstration: true }, shape, frame)).toContain(INKS.warnGround);
  });

  test('shows the sentence of an item without a number', () => {
    const without = { ...card, figure: null };
    expect(pictureSvg(without, shape, frame)).not.toBe(
      pictureSvg({ ...without, sentence: '另一句话。' }, shape, frame),
    );
  });

  test('is never drawn with a box for a character', () => {
    expect(() => pictureSvg({ ...card, title: '\u{2FFFF}' }, shape, frame)).toThrow(MissingGlyph);
  });
});
