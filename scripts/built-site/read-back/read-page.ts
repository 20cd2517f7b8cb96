import type { HTMLElement } from 'node-html-parser';
import { headOf } from '#src/downloads/cell-text.ts';
import { wordsFor } from '#src/words/words.ts';
import { gridCell, plain, type Grid, type GridCell, type Told } from './grid.ts';
import { valueOfCell } from './page-value.ts';

const words = wordsFor(new URL('https://portal.example/'));

/** A table of a page. */
export function readTable(table: HTMLElement, { columns }: Told): Grid {
  const [head, ...records] = table.getElementsByTagName('tr').map(cellsOf);
  return {
    columns: (head ?? []).map((cell, index) => {
      const column = columns[index];
      const says = plain(cell.text).replaceAll(' ', '');
      const isRight = column && says === plain(headOf(column, words)).replaceAll(' ', '');
      return isRight ? (cell.getAttribute('data-column') ?? says) : says;
    }),
    rows: records
      .filter(([first]) => first?.getAttribute('colspan') === undefined)
      .map((cells) => cells.map((cell, index) => cellOf(cell, columns[index]))),
    kinds: [],
  };
}

function cellOf(cell: HTMLElement, column: Told['columns'][number] | undefined): GridCell {
  const text = plain(cell.text);
  if (cell.classList.contains('gap')) return gridCell(null, text === words.downloads.nothing ? null : text);
  return gridCell(column ? valueOfCell(column, cell) : text);
}

function cellsOf(row: HTMLElement): HTMLElement[] {
  return row.childNodes.filter(({ rawTagName }) => /^t[hd]$/.test(rawTagName)) as HTMLElement[]; // by their tags
}
