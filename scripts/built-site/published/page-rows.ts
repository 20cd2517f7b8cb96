import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import type { Shelf } from '../planting.ts';

/** The tables of an item's pages, row by row: as the page shows them and as their CSV has them. */
export type Shown = {
  readonly page: readonly (readonly string[])[];
  readonly csv: readonly (readonly string[])[];
  /** All that its pages say. */
  readonly text: string;
};

/** @param folder of the item: `reports/monthly/2021-06/`; its pages lie in it and right below. */
export function shownOf(folder: string, { files, read }: Shelf): Shown {
  const pages = [...files]
    .filter((path) => path.startsWith(folder) && /^(?:[a-z]+\/)?index\.html$/.test(path.slice(folder.length)))
    .map((path) => parse(read(path)).querySelector('main'));
  const tables = pages.flatMap((page) => page?.querySelectorAll('[data-table]') ?? []);
  return {
    page: tables.flatMap((table) =>
      table
        .querySelectorAll('tbody tr')
        .map((row) => row.querySelectorAll('th, td').map(({ text }) => plain(text))),
    ),
    csv: tables.flatMap((table) => {
      const path = `${table.getAttribute('data-table')?.slice(1) ?? ''}.csv`;
      return files.has(path) ? rowsOf(read(path)) : [];
    }),
    text: plain(pages.map((page) => page?.text ?? '').join('\n')),
  };
}

function rowsOf(csv: string): string[][] {
  return parseCsv(csv, { bom: true, from_line: 2 });
}

/** Whether a row that names something holds a number, in a cell of its own or in words. */
export function holds(rows: Shown['page'], name: string, value: number): boolean {
  return rows
    .filter((row) => row.some((cell) => cell === name))
    .some((row) => row.some((cell) => numbersIn(cell).includes(Math.abs(value))));
}

/** A class is printed as a Roman numeral. */
const CLASSES = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'];

function numbersIn(text: string): number[] {
  const numeral = /^(劣?[ⅠⅡⅢⅣⅤ])类$/.exec(text)?.[1];
  return numeral
    ? [CLASSES.indexOf(numeral)]
    : [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
