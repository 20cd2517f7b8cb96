import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plainText } from '../truth.ts';
import { blocksOf, makePage } from './page.ts';
import { pageHtml } from './page-html.ts';

const pages = Array.from({ length: 300 }, (_, number) => makePage(1, number));

describe('makePage', () => {
  test('the same seed gives the same bytes', () => {
    const digest = createHash('sha256').update(pages.map(pageHtml).join('')).digest('hex');
    const again = Array.from({ length: 300 }, (_, number) => pageHtml(makePage(1, number))).join('');
    expect(createHash('sha256').update(again).digest('hex')).toBe(digest);
  });

  test('another seed gives another page', () => {
    expect(pageHtml(makePage(2, 7))).not.toBe(pageHtml(makePage(1, 7)));
  });

  test('pages are about as long as those of the portal', () => {
    const characters = pages.flatMap(blocksOf).join('').length / pages.length;
    expect(characters).toBeGreaterThan(700);
    expect(characters).toBeLessThan(1500);
  });

  test('the vocabulary is not tiny', () => {
    const text = pages.map((page) => plainText(blocksOf(page))).join('\n');
    const pairs = new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
    expect(new Set(text).size).toBeGreaterThan(900);
    expect(pairs.size).toBeGreaterThan(8000);
  });
});

test('blocks are the title, headings, paragraphs and cells, in the order of the page', () => {
  const sections = [
    { heading: '', paragraphs: ['一段。'], table: [['甲', '1']] },
    { heading: '二', paragraphs: [], table: [] },
  ];
  expect(blocksOf({ ...makePage(1, 0), title: '题', sections })).toEqual(['题', '一段。', '甲', '1', '二']);
});
