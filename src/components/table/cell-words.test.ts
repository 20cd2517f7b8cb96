import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { exampleColumn } from '#src/domain/example-table.ts';
import { wordsFor } from '#src/words/words.ts';
import { cellWords, isSimple } from './cell-words.ts';

const words = wordsFor(new URL('https://portal.example/'));
const { air, dates, downloads, water } = words;
const day = calendarDay('2026-10-01');

test.each([
  ['text', 'a  name', 'a  name'],
  ['day', day, `${dates.monthDay(day)} ${dates.weekday(day)}`],
  ['month', '2026-10', dates.month('2026-10')],
  ['integer', 0, '0'],
  ['integer', 4.2, '4.2'],
  ['decimal', 90, '90.0'],
  ['decimal', -0.5, '-0.5'],
  ['level', 3, air.level(3)],
  ['water-class', 6, water.class(6)],
  ['warning', 'yellow', water.colour('yellow')],
  ['yes-no', true, downloads.yes],
  ['yes-no', false, downloads.no],
] as const)('a cell of the kind %s with %s reads %s', (kind, value, text) => {
  expect(cellWords(exampleColumn('x', kind), { value, gap: null }, words)).toBe(text);
});

test('a missing cell reads why it is missing, and a dash where there is nothing to say', () => {
  const column = exampleColumn('pm25', 'integer');
  expect(cellWords(column, { value: null, gap: 'suspended' }, words)).toBe('suspended');
  expect(cellWords(column, { value: null, gap: null }, words)).toBe(downloads.nothing);
});

test('a cell with a sign or a time is more than its words, unless it is missing', () => {
  const column = exampleColumn('level', 'level');
  expect(isSimple(column, { value: 2, gap: null })).toBe(false);
  expect(isSimple(column, { value: null, gap: 'suspended' })).toBe(true);
  expect(isSimple(exampleColumn('pm25', 'integer'), { value: 2, gap: null })).toBe(true);
});
