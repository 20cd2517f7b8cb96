import { numberText, type TableCell, type TableColumn } from '#src/domain/table.ts';

/** The value that a text stands for in its column; the text itself where it stands for none. */
export function valueOfText(column: TableColumn, text: string): TableCell['value'] {
  if (text === '') return null;
  switch (column.kind) {
    case 'integer':
    case 'decimal':
    case 'change':
      return numberOf(text, column.decimals);
    case 'level':
    case 'water-class':
      return numberOf(text, 0);
    case 'yes-no':
      return text === 'true' || (text === 'false' ? false : text);
    default:
      return text;
  }
}

/** A number with all the decimals of its column; the text itself where some are missing or it is no number. */
export function numberOf(text: string, decimals: number): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) && numberText(Number(text), decimals) === text ? Number(text) : text;
}
