import { advice } from './zh/advice.ts';
import { air } from './zh/air.ts';
import { chart } from './zh/chart.ts';
import { dates } from './zh/dates.ts';
import { frame } from './zh/interface.ts';
import { items } from './zh/items.ts';
import { weekly } from './zh/weekly.ts';

const zh = { advice, air, chart, dates, frame, items, weekly };

/** All words of the interface in one language; another language is another value of this type. */
export type Words = typeof zh;

/** The words for a page, by its address: `/en/…` will have its own. */
export function wordsFor(_address: URL): Words {
  return zh;
}
