import { describe, expect, test } from 'vitest';
import { escaped, hatchMarkup, px, shapesMarkup, tag, type Medium } from './markup.ts';
import { pageMedium } from './page-medium.ts';
import type { Shape } from './shape.ts';

const page = pageMedium('pm25');
const file: Medium = {
  x: (percent) => String(px(percent * 2)),
  ink: (ink) => `#${ink}`,
  hatchId: (hatch) => hatch,
  halo: 'twice',
  room: 20,
};

const line = (y: number): Shape => ({ kind: 'line', role: 'limit', x1: 9, x2: 50, y1: y, y2: y });
const name = (room: 0 | 30 = 0): Shape => ({
  kind: 'text',
  role: 'limit-name',
  x: 50,
  y: 10,
  text: 'A & B',
  anchor: 'end',
  room,
});

describe('in a page', () => {
  test('widths are percent and colours are those of the style sheet', () => {
    expect(shapesMarkup([line(10)], page)).toBe(
      '<g class="shape-limit" fill="none" stroke="var(--color-ink)" stroke-width="2" stroke-dasharray="6 4">' +
        '<line x1="9%" x2="50%" y1="10" y2="10"/></g>',
    );
  });

  test('what has no room everywhere is left to the style sheet', () => {
    expect(shapesMarkup([name(30)], page)).toContain('<text class="room-30" x="50%"');
  });

  test('hatches are the chart’s own', () => {
    expect(hatchMarkup(page)).toContain('<pattern id="over-pm25"');
    const over: Shape = { kind: 'rect', role: 'over', x: 0, y: 0, width: 1, height: 1 };
    expect(shapesMarkup([over], page)).toContain('fill="url(#over-pm25)"');
  });
});

describe('in a file', () => {
  test('widths are px and colours are spelled out', () => {
    expect(shapesMarkup([line(10)], file)).toContain('stroke="#ink"');
    expect(shapesMarkup([line(10)], file)).toContain('x2="100"');
  });

  test('what has no room is left out', () => {
    expect(shapesMarkup([name(30)], file)).toBe('');
  });

  test('a halo is painted before its text', () => {
    const markup = shapesMarkup([name()], file);
    expect(markup.match(/A &amp; B/g)).toHaveLength(2);
    expect(markup.indexOf('stroke="#paper"')).toBeLessThan(markup.indexOf('fill="#ink"'));
    expect(markup).not.toContain('paint-order');
  });
});

test('shapes of the same role that follow each other share a group', () => {
  expect(shapesMarkup([line(1), line(2), name(), line(3)], page).match(/<g /g)).toHaveLength(3);
});

test('every kind of shape has its element', () => {
  const at = { x: 10, y: 20 };
  expect(shapesMarkup([{ kind: 'dot', role: 'mark-1', ...at }], page)).toContain('<circle cx="10%" cy="20"');
  expect(shapesMarkup([{ kind: 'square', role: 'mark-2', ...at }], page)).toContain(
    'transform="translate(-3.5 -3.5)"',
  );
  const moved: Shape = { kind: 'line', role: 'break', x1: 1, x2: 1, y1: 0, y2: 9, dx: 1.5 };
  expect(shapesMarkup([moved], page)).toContain('transform="translate(1.5 0)"');
});

test.each([
  ['<a href="x">&', '&lt;a href=&quot;x&quot;&gt;&amp;'],
  ['a\u0000b\u000bc', 'abc'],
  ['あい\n', 'あい\n'],
])('%j is written as %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});

test('an attribute without a value is none, and values are escaped', () => {
  expect(tag('g', { a: undefined, b: '"', c: 0 })).toBe('<g b="&quot;" c="0"/>');
});
