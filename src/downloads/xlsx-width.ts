import type { Cell } from 'write-excel-file/node';

const NARROWEST = 8;
const WIDEST = 48;

/** How wide a column must be for its cells, in digits; a Han character is as wide as two. */
export function columnWidth(cells: readonly Cell[]): number {
  const widest = Math.max(0, ...cells.map((cell) => textWidth(textOf(cell))));
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}

function textOf(cell: Cell): string {
  const value = typeof cell === 'object' && cell && 'value' in cell ? cell.value : cell;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2E7F' ? 2 : 1), 0);
}
