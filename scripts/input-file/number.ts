import { isMissing } from './missing.ts';
import type { Row } from './rows.ts';
import type { Report } from './taken-rows.ts';

/** What a number can be, and its unit in words. */
export type Range = { readonly least: number; readonly greatest: number; readonly unit: string };

/** The number of a field; null for a missing one, and for one that cannot be, which is told. */
export function numberIn<F extends string>(
  row: Row<F>,
  field: F,
  { least, greatest, unit }: Range,
  report: Report,
): number | null {
  const text = row.cell(field).normalize('NFKC').trim();
  if (isMissing(text)) return null;
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
  const what = `的“${row.title(field)}”值“${row.cell(field)}”`;
  if (number === null) report('not-a-number', `${what}不是数字。请改成数字；没有测的请留空。`);
  else if (number < 0) report('negative', `${what}是负值。请核对；没有测的请留空。`);
  else if (number < least || number > greatest) {
    report('out-of-range', `${what}超出合理范围 ${least}～${greatest}。请检查单位（要用${unit}）和数值。`);
  } else return number;
  return null;
}
