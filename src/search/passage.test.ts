import { describe, expect, test } from 'vitest';
import { passagesOf } from './passage.ts';

const textOf = (passage: { parts: readonly { text: string }[] } | undefined) =>
  passage?.parts.map(({ text }) => text).join('') ?? '';

const LONG = `${'越城区的空气好，'.repeat(20)}老东桥断面（嵊州市）不达标；${'其余断面都达标。'.repeat(30)}`;

test('a passage is a true slice of one block with the term in it', () => {
  const [passage] = passagesOf(['首段', LONG], ['老东桥']);
  expect(LONG).toContain(textOf(passage));
  expect(passage?.parts.filter(({ isMarked }) => isMarked)).toEqual([{ text: '老东桥', isMarked: true }]);
  expect(passage).toMatchObject({ isCutBefore: true, isCutAfter: true });
  expect(textOf(passage).length).toBeLessThan(160);
});

test('a passage begins after punctuation that is near', () => {
  expect(textOf(passagesOf([LONG], ['老东桥'])[0])).toMatch(/^越城区/);
});

test('the block with the most terms is shown', () => {
  const [passage, ...others] = passagesOf(['水质', '空气和水质', '空气'], ['水质', '空气']);
  expect(textOf(passage)).toBe('空气和水质');
  expect(others).toEqual([]);
});

test('a sentence is shown rather than a word in a table', () => {
  expect(passagesOf(['曹娥江', '曹娥江流域的断面全部达到目标类别。'], ['曹娥江']).map(textOf)).toEqual([
    '曹娥江流域的断面全部达到目标类别。',
  ]);
});

test('terms in different blocks are shown in two passages', () => {
  expect(passagesOf(['水质好', '无', '空气好'], ['空气', '水质']).map(textOf)).toEqual(['水质好', '空气好']);
});

test('without a term in the text, the beginning is shown', () => {
  expect(passagesOf(['开头', '结尾'], ['标题里才有'])).toMatchObject([
    { parts: [{ text: '开头', isMarked: false }], fragment: '' },
  ]);
  expect(passagesOf([], ['空气'])).toEqual([]);
});

describe('the link to the passage', () => {
  test('names the clause around the term', () => {
    expect(passagesOf([LONG], ['老东桥'])[0]?.fragment).toBe(
      `#:~:text=${encodeURIComponent('老东桥断面（嵊州市）不达标')}`,
    );
  });

  test('writes what has a meaning there as a code', () => {
    expect(passagesOf(['a-b,c&d'], ['a'])[0]?.fragment).toBe('#:~:text=a%2Db');
  });
});

test('characters of two units are not parted', () => {
  const [passage] = passagesOf(['𠮷'.repeat(300)], ['𠮷𠮷']);
  expect(textOf(passage).isWellFormed()).toBe(true);
});
