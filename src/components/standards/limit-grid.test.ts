import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { airLimitsOn, AQI_STANDARDS } from '#src/domain/standards/edition.ts';
import { GB3096_2008 } from '#src/domain/standards/gb3096.ts';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import { compositeRules } from '#src/standards.ts';
import { wordsFor } from '#src/words/words.ts';
import { standardsInForce } from './in-force.ts';
import { levelRanges } from './level-ranges.ts';
import { breakpointGrid, compositeGrid, limitGrid, type LimitGrid } from './limit-grid.ts';
import { classGrid, noiseGrid, referenceGrid, sourceGrid } from './water-grids.ts';

const words = wordsFor(new URL('https://portal.example/standards/'));
const today = calendarDay('2026-11-26');
const textsOf = (grid: LimitGrid, head: string) =>
  grid.rows.find((row) => row.head === head)?.cells.map(({ text, changed }) => (changed ? `*${text}` : text));

describe('the limits of air', () => {
  test('stand side by side by stage; what a stage changed is marked', () => {
    const grid = limitGrid('daily', today, words);
    expect(textsOf(grid, 'PM2.5')).toEqual(['75', '*60', '*50']);
    expect(textsOf(grid, 'NO₂')).toEqual(['80', '80', '*50']);
    expect(textsOf(limitGrid('annual', today, words), 'CO')).toBeUndefined();
  });

  test.each(['2026-02-28', '2026-11-26', '2031-01-01'])('mark on %s the stage in force', (text) => {
    const day = calendarDay(text);
    const current = limitGrid('daily', day, words).columns.filter((column) => column.current);
    expect(current.map(({ title }) => title)).toEqual([words.standards.stage(airLimitsOn(day))]);
    expect(current[0]?.note).toContain(words.standards.standing('in-force'));
  });
});

describe('the breakpoints', () => {
  const [newest, old] = AQI_STANDARDS;

  test('mark what the edition changed, and nothing in the first', () => {
    const marked = (grid: LimitGrid) =>
      grid.rows.flatMap(({ cells }) => cells.filter((cell) => cell.changed));
    expect(newest && marked(breakpointGrid('daily', newest, old, words)).map(({ text }) => text)).toEqual([
      '60',
      '120',
    ]);
    expect(old && marked(breakpointGrid('daily', old, undefined, words))).toEqual([]);
  });

  test('leave out what a column does not have', () => {
    const grid = newest && breakpointGrid('hourly', newest, old, words);
    expect(grid && textsOf(grid, '300')?.at(4)).toBe('—');
  });
});

test('the composite index divides by the limits of its rule', () => {
  const grid = compositeGrid(compositeRules, today, words);
  expect(textsOf(grid, 'PM2.5')).toEqual(['35', '*30', '*25']);
  expect(textsOf(grid, 'CO')).toEqual(['4', '4', '4']);
});

test('surface water has a row for each item that decides, phosphorus of rivers and lakes apart', () => {
  const { limits } = words.waterStandards;
  const grid = classGrid(GB3838_2002, words);
  expect(grid.rows).toHaveLength(22);
  expect(textsOf(grid, limits.oxygen(words.water.item('dissolvedOxygen')))).toEqual([
    '7.5',
    '6',
    '5',
    '3',
    '2',
  ]);
  expect(textsOf(grid, limits.lake(words.water.item('totalPhosphorus')))).toEqual([
    '0.01',
    '0.025',
    '0.05',
    '0.1',
    '0.2',
  ]);
  expect(textsOf(grid, words.water.item('mercury'))?.[0]).toBe('0.00005');
  expect(new Set(textsOf(grid, 'pH'))).toEqual(new Set(['6—9']));
});

test('what does not decide the class, and what only sources need, stand apart', () => {
  expect(textsOf(referenceGrid(GB3838_2002, words), words.water.item('faecalColiforms'))?.at(-1)).toBe(
    '40000',
  );
  expect(textsOf(sourceGrid(GB3838_2002, words), words.water.item('manganese'))).toEqual(['0.1']);
});

test('noise has a day and a night for each of six areas', () => {
  const grid = noiseGrid(GB3096_2008, words);
  expect(grid.rows).toHaveLength(6);
  expect(textsOf(grid, words.noise.zone('4b'))).toEqual(['70', '60']);
});

test('the levels cover the scale without a gap', () => {
  const [newest] = AQI_STANDARDS;
  const ranges = newest ? levelRanges(newest).map(({ least, greatest }) => `${least}-${greatest}`) : [];
  expect(ranges).toEqual(['1-50', '51-100', '101-150', '151-200', '201-300', '301-500']);
});

test('six topics are in force, each with its period', () => {
  const told = standardsInForce(today, words).map(({ standard, period }) => `${standard} ${period}`);
  expect(told).toHaveLength(6);
  expect(told[0]).toContain(words.standards.limitStage(airLimitsOn(today)));
  expect(told[0]).toContain(words.standards.period(calendarDay('2026-03-01'), calendarDay('2030-12-31')));
  expect(standardsInForce(calendarDay('2026-02-28'), words)[1]?.standard).toContain('HJ 633-2012');
});
