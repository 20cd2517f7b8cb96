import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import type { DrinkingSource } from '#src/domain/report/monthly-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { drinkingTable } from './drinking-table.ts';
import { keysOf, rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const source = (name: string, changes: Partial<DrinkingSource> = {}): DrinkingSource => ({
  name,
  district: 'zhuji',
  body: 'reservoir',
  intake: 410.5,
  class: 2,
  gap: null,
  passes: true,
  failing: [],
  ...changes,
});
const tableOf = (...sources: DrinkingSource[]) =>
  drinkingTable(month('2026-10'), { sources, sourceShare: null, volumeShare: null }, words);

test('has every source with what is over its limit, which is marked', () => {
  const bad = source('乙水库', { class: 4, passes: false, failing: ['totalPhosphorus', 'iron', '二氯甲烷'] });
  const table = tableOf(source('甲水库'), bad);
  expect([table.id, keysOf(table)]).toEqual(['drinking', 'source,area,class,passes,failing,intake']);
  expect(rowsOf(table)).toEqual([
    { source: '甲水库', area: '诸暨市', class: 2, passes: true, failing: '(无)', intake: 410.5 },
    {
      source: '乙水库',
      area: '诸暨市',
      class: 4,
      passes: 'false*',
      failing: '总磷、铁、二氯甲烷',
      intake: 410.5,
    },
  ]);
});

test('a source that is suspended says so; what is not stated is said so too', () => {
  const stopped = source('甲水库', { class: null, gap: 'suspended', passes: null, intake: null });
  const bare = source('乙水库', { district: null, passes: null });
  expect(rowsOf(tableOf(stopped, bare))).toMatchObject([
    { class: '(停测)', passes: '(停测)', intake: '(未注明)' },
    { area: '(未注明)', class: 2, passes: '(未注明)' },
  ]);
});
