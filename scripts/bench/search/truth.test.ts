import { describe, expect, test } from 'vitest';
import { answersOf, plainForm, plainTerms } from './truth.ts';

const answers = answersOf(
  new Map([
    ['/a/', ['“无废城市”建设', 'PM₂.₅ 浓度为 35', 'Ⅰ-Ⅲ类断面占80.5%']],
    ['/b/', ['无废', '城市', 'VOCs，臭氧（O3）']],
  ]),
);

describe('answersOf', () => {
  test.each([
    ['无废城市', ['/a/']],
    ['无废城市建设', ['/a/']],
    ['《无废》-城·市', ['/a/']],
    ['废城', ['/a/']],
    ['无废', ['/a/', '/b/']],
    ['ＰＭ2.5浓度', ['/a/']],
    ['i-iii类', ['/a/']],
    ['80.5％', ['/a/']],
    ['PM25', []],
    ['vocs,臭', ['/b/']], // NFKC makes the comma narrow
    ['vocs臭氧', []],
    ['臭氧o3', ['/b/']],
    ['建设 浓度', ['/a/']],
    ['城市　臭氧', ['/b/']],
    ['建设 臭氧', []],
    ['', []],
    ['“”', []],
  ])('%j is answered by %j', (query, addresses) => {
    expect([...answers(query)]).toEqual(addresses);
  });

  test('nothing matches across the end of a block', () => {
    expect([...answers('无废城市V')]).toEqual([]);
    expect([...answers('建设PM')]).toEqual([]);
  });
});

test('only what does not count is left out of a plain form', () => {
  expect(plainForm('「Ａ」·—b\u200B c/d，。~')).toBe('abc/d,。~');
});

test('terms stand apart by any white space', () => {
  expect(plainTerms(' 甲　乙\n“丙 丁” ')).toEqual(['甲', '乙', '丙', '丁']);
});
