import { airTables } from './air-tables.ts';
import { changeTables } from './change-tables.ts';
import { gaps } from './gaps.ts';
import { waterTables } from './water-tables.ts';
import { toDate, windowName } from './windows.ts';

/** What tables of reports say: titles, captions and notes, and why a cell is empty. */
export const tables = {
  city: '全市',
  unpublishedColumns: (titles: readonly string[]) => `来源没有公布：${titles.join('、')}。`,
  windowName,
  toDate,
  ...gaps,
  ...airTables,
  ...changeTables,
  ...waterTables,
};
