import { advice } from './zh/advice.ts';
import { air } from './zh/air.ts';
import { chart } from './zh/chart.ts';
import { dates } from './zh/dates.ts';
import { about, home, search } from './zh/pages.ts';
import { frame } from './zh/interface.ts';
import { items } from './zh/items.ts';
import { reports } from './zh/reports.ts';
import { weekly } from './zh/weekly.ts';

const zh = { about, advice, air, chart, dates, frame, home, items, reports, search, weekly };

/** All words of the interface in one language; another language is another value of this type. */
export type Words = typeof zh;

/** The words for a page, by its address: `/en/…` will have its own. */
export function wordsFor(_address: URL): Words {
  return zh;
}
