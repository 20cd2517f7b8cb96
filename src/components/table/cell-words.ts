import { isCalendarDay } from '#src/domain/calendar.ts';
import { numberText, ratingOf, type Rating, type TableCell, type TableColumn } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';

/** What a reader sees in a cell of a table; the reason where there is no value. */
export function cellWords(column: TableColumn, cell: TableCell, words: Words): string {
  const { downloads } = words;
  const { value } = cell;
  if (value === null) return cell.gap ?? downloads.nothing;
  const rating = ratingOf(column, cell);
  if (rating) return ratingWords(rating, words);
  if (typeof value === 'boolean') return value ? downloads.yes : downloads.no;
  if (typeof value === 'string') return textWords(column, value, words);
  return column.kind === 'change'
    ? downloads.change(value, numberText(Math.abs(value), column.decimals))
    : numberText(value, column.decimals);
}

/** Whether a column's cells stand at the end of their column, digit below digit. */
export function isNumeric({ kind }: TableColumn): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'change';
}

/** Whether a cell is nothing but its words. */
export function isSimple({ kind }: TableColumn, { value }: TableCell): boolean {
  return value === null || !['day', 'month', 'level', 'water-class', 'warning'].includes(kind);
}

function ratingWords(rating: Rating, { air, water }: Words): string {
  if (rating.kind === 'level') return air.level(rating.value);
  return rating.kind === 'water-class' ? water.class(rating.value) : water.colour(rating.value);
}

function textWords({ kind }: TableColumn, value: string, { dates }: Words): string {
  if (kind === 'day' && isCalendarDay(value)) return `${dates.monthDay(value)} ${dates.weekday(value)}`;
  return kind === 'month' ? dates.month(value) : value;
}
