import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { wordsFor } from '#src/words/words.ts';
import { judgedTogether, judgingByTable, judgingOf, type Judged } from './judged.ts';

const words = wordsFor(new URL('https://portal.example/'));
const air = (first: string, last: string, ...others: string[]): Judged => ({
  parts: ['air'],
  air: { first: calendarDay(first), last: calendarDay(last) },
  others,
});
const water: Judged = { parts: ['water'], air: null, others: ['GB 3838-2002'] };
const tableOf = (id: string) => ({ id, title: '', caption: '', columns: [], rows: [], notes: [] });

test('tables together are judged by all that judges one of them, from the first day to the last', () => {
  const judged = {
    a: water,
    b: air('2026-01-01', '2026-03-31', 'rule'),
    c: air('2024-04-01', '2026-03-31', 'rule'),
    d: air('2031-01-01', '2031-01-31'),
  };
  expect(judgedTogether(['a', 'b', 'c', 'unknown'].map(tableOf), judged)).toEqual({
    parts: ['air', 'water'],
    air: { first: '2024-04-01', last: '2026-03-31' },
    others: ['GB 3838-2002', 'rule'],
  });
  expect(judgedTogether([], judged)).toEqual({ parts: [], air: null, others: [] });
});

test('days are judged by every edition that was in force on one of them, with its limits', () => {
  const { standards, limits } = judgingOf(air('2026-02-01', '2031-01-01', 'rule'), words);
  expect(standards).toEqual([
    'HJ 633-2012',
    'HJ 633—2026',
    'GB 3095-2012二级限值',
    'GB 3095—2026二级限值（过渡阶段）',
    'GB 3095—2026二级限值',
    'rule',
  ]);
  const yearly = limits.filter(({ item, period }) => item === 'PM2.5' && period === '年平均');
  expect(yearly.map(({ value }) => value)).toEqual([35, 30, 25]);
});

test('without air there are neither editions nor limits of air', () => {
  expect(judgingOf(water, words)).toEqual({ parts: ['water'], standards: ['GB 3838-2002'], limits: [] });
});

test('each table has its own; one of which nothing is known is judged by nothing', () => {
  const judging = judgingByTable(['a', 'b'].map(tableOf), { a: water }, words);
  expect(judging).toEqual({
    a: { parts: ['water'], standards: ['GB 3838-2002'], limits: [] },
    b: { parts: [], standards: [], limits: [] },
  });
});
