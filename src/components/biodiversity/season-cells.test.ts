import { expect, test } from 'vitest';
import type { MonthDay } from '#src/domain/eco-day.ts';
import type { Closure } from '#src/domain/season-closure.ts';
import type { SeasonRow } from '#src/domain/season.ts';
import { stripRows } from './season-cells.ts';

const SEASON: readonly SeasonRow[] = [{ what: 'birds', best: [1], likely: [2], closed: [3] }];
const CLOSED: Closure = { months: [5], from: null, to: null, reason: 'nesting' };

test('a row of the strip has twelve months', () => {
  const [row] = stripRows(SEASON, [], 'closed');
  expect(row?.what).toBe('birds');
  expect(row?.cells).toEqual(['best', 'likely', 'closed', ...Array<null>(9).fill(null)]);
});

test('what is closed in every year has a row of its own, in which parts of months are told apart', () => {
  const [from, to] = ['06-10', '07-31'] as MonthDay[]; // real days
  const part = { ...CLOSED, months: [], from: from ?? null, to: to ?? null };
  const rows = stripRows(SEASON, [CLOSED, part], 'closed');
  expect(rows.map(({ what }) => what)).toEqual(['birds', 'closed']);
  expect(rows.at(-1)?.cells.slice(3, 8)).toEqual([null, 'closed', 'part', 'closed', null]);
});

test('without a season there is no strip', () => {
  expect(stripRows([], [CLOSED], 'closed')).toEqual([]);
});
