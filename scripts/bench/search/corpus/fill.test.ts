import { expect, test } from 'vitest';
import { HEADINGS, FACTS, SPEECH, TITLES } from '../words/patterns.ts';
import { createDraw } from './draw.ts';
import { fill } from './fill.ts';

test('every brace of every pattern has words', () => {
  const filled = [...TITLES, ...HEADINGS, ...FACTS, ...SPEECH].map((pattern) => fill(pattern, createDraw(1)));
  expect(filled.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
});

test('each brace is drawn for itself', () => {
  const texts = Array.from({ length: 20 }, (_, key) => fill('{person}、{person}', createDraw(key)));
  expect(texts.some((text) => new Set(text.split('、')).size === 2)).toBe(true);
});

test('a brace without words is refused', () => {
  expect(() => fill('{planet}', createDraw(1))).toThrow('No words are known for {planet}.');
});
