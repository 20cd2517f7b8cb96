import { monthNumber, type Month } from '#src/domain/month.ts';
import { dates } from './dates.ts';

/** Which days a table or sentence covers. */
export type Window = 'month' | 'yearToDate';

/** `2026年1—10月`, `2026年1月` */
export function toDate(month: Month): string {
  const number = monthNumber(month);
  return number === 1 ? dates.month(month) : `${month.slice(0, 4)}年1—${number}月`;
}

export function windowName(window: Window, month: Month): string {
  return window === 'month' ? dates.month(month) : toDate(month);
}
