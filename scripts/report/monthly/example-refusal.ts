import { expect } from 'vitest';
import { CITY_ALONE, exampleHours } from '../example-week.ts';
import { compile } from './example-months.ts';
import type { Cells } from './example-part-files.ts';

/** The month that most tests ask for. */
export const JANUARY = ['2026-01'];
/** Hours of the city alone. */
export const hours = (first: string, days: number) => exampleHours({ first, days, places: CITY_ALONE });
/** Changes the cells of the rows that have some values. */
export const setting = (changes: Cells, where: Cells = {}) => {
  return (cells: Cells) => {
    const isWanted = Object.entries(where).every(([name, value]) => cells[name] === value);
    if (isWanted) Object.assign(cells, changes);
    return true;
  };
};

/** Why a month is not written; the line of the report itself comes first. */
export async function refusalOf(...asked: Parameters<typeof compile>): Promise<string[]> {
  const { error, outputs } = await compile(...asked);
  expect(outputs).toEqual([]);
  const [first, ...lines] = (error ?? '').split('\n');
  expect(first).toBe('InputError: 没有写出报告：');
  return lines;
}
