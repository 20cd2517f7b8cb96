import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { answersOf } from './answers.ts';
import { SMALL_WORDS } from './example-small.ts';

const today = calendarDay('2026-11-26');
const answers = (query: string) => answersOf(query, SMALL_WORDS, today);
const addresses = (query: string) => answers(query).map(({ address }) => address);

test.each([
  ['a name', '示例区', ['/districts/a/']],
  ['another name for it', '“示例”', ['/districts/a/']],
  ['a name that two pages have', '空气', ['/air/', '/news/topics/air/']],
  ['a name without a page', '示例江', []],
  ['a question', '请问空气好不好？', ['/air/', '/news/topics/air/']],
  ['a question that no page answers', '哪里投诉呢', []],
  ['a time', '9月', ['/reports/monthly/2026-09/', '/reports/monthly/2026-09-a/']],
  ['a year', '2023年', ['/reports/annual/2023/', '/reports/2023/']],
  ['a time and a name', '上周空气', ['/reports/weekly/2026-w47/', '/air/', '/news/topics/air/']],
  [
    'names within a term, the longest first',
    '示例东桥空气',
    ['/water/sections/#示例东桥', '/air/', '/news/topics/air/'],
  ],
  ['traditional characters', '示例區', ['/districts/a/']],
  ['pinyin', 'shiliqu', ['/districts/a/']],
  ['a part of a name', '东桥', ['/water/sections/#示例东桥']],
  ['nothing that is known', '别的', []],
])('%s: %s', (_, query, expected) => {
  expect(addresses(query)).toEqual(expected);
});

test('what is a demonstration says so', () => {
  expect(answers('示例东桥')[0]).toEqual({
    title: '示例东桥',
    address: '/water/sections/#示例东桥',
    kind: 'section',
    demonstration: true,
    isNewest: false,
  });
});

test('a week without a report leads to the newest before it, which is said', () => {
  expect(answers('本周')[0]).toEqual({
    title: '周报2026年第47周',
    address: '/reports/weekly/2026-w47/',
    kind: 'weekly-report',
    demonstration: true,
    isNewest: true,
  });
  expect(answers('上周')[0]?.isNewest).toBe(false);
});

test('a month that is named is not taken for another', () => {
  expect(answers('2024年9月')).toEqual([]);
});
