import type { HTMLElement } from 'node-html-parser';
import { LEVELS } from '#src/domain/air/level.ts';
import { calendarDay, isCalendarDay } from '#src/domain/calendar.ts';
import { numberText, WARNING_COLOURS, type TableCell, type TableColumn } from '#src/domain/table.ts';
import { WATER_CLASSES } from '#src/domain/water/item.ts';
import { wordsFor } from '#src/words/words.ts';
import { numberOf } from './file-value.ts';
import { plain } from './grid.ts';

const { air, dates, downloads, water } = wordsFor(new URL('https://portal.example/'));
const levels = new Map(LEVELS.map((level) => [air.level(level), level]));
const classes = new Map(WATER_CLASSES.map((value) => [water.class(value), value]));
const colours = new Map(WARNING_COLOURS.map((value) => [water.colour(value), value]));
const truths = new Map<string, boolean>([
  [downloads.yes, true],
  [downloads.no, false],
]);

/** The value that a cell of a page stands for, by its words; the words themselves where they stand for none. */
export function valueOfCell({ kind, decimals }: TableColumn, cell: HTMLElement): TableCell['value'] {
  const text = plain(cell.text);
  switch (kind) {
    case 'integer':
    case 'decimal':
      return numberOf(text, decimals);
    case 'change':
      return changeOf(text, decimals);
    case 'level':
      return levels.get(text) ?? text;
    case 'water-class':
      return classes.get(text) ?? text;
    case 'warning':
      return colours.get(text) ?? text;
    case 'yes-no':
      return truths.get(text) ?? text;
    case 'day':
    case 'month':
      return timeOf(cell, text);
    default:
      return text;
  }
}

/** A change by its sign and size; the text itself where it is none. */
function changeOf(text: string, decimals: number): TableCell['value'] {
  if (text === downloads.change(0, '')) return 0;
  const size = numberOf(text.slice(1), decimals);
  if (typeof size !== 'number' || size === 0) return text;
  const value = text.startsWith('+') ? size : -size;
  return text === downloads.change(value, numberText(size, decimals)) ? value : text;
}

/** What machines read of a time, where readers read the same. */
function timeOf(cell: HTMLElement, text: string): string {
  const machine = cell.getElementsByTagName('time')[0]?.getAttribute('datetime') ?? '';
  const shown = isCalendarDay(machine)
    ? `${dates.monthDay(calendarDay(machine))} ${dates.weekday(calendarDay(machine))}`
    : dates.month(machine);
  return text === shown ? machine : text;
}
