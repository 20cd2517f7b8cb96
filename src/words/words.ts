import { advice } from './zh/advice.ts';
import { air } from './zh/air.ts';
import { annual } from './zh/annual.ts';
import { chart } from './zh/chart.ts';
import { columns } from './zh/columns.ts';
import { dataReports } from './zh/data-reports.ts';
import { dates } from './zh/dates.ts';
import { districts } from './zh/districts.ts';
import { downloads } from './zh/downloads.ts';
import { about, home, search } from './zh/pages.ts';
import { frame } from './zh/interface.ts';
import { glossary } from './zh/glossary.ts';
import { items } from './zh/items.ts';
import { monthly } from './zh/monthly.ts';
import { plan } from './zh/plan.ts';
import { now } from './zh/now.ts';
import { reportLists } from './zh/report-lists.ts';
import { reports } from './zh/reports.ts';
import { standards } from './zh/standards.ts';
import { schematic } from './zh/schematic.ts';
import { tables } from './zh/tables.ts';
import { trends } from './zh/trends.ts';
import { noise, water } from './zh/water.ts';
import { waterStandards } from './zh/water-standards.ts';
import { weekly } from './zh/weekly.ts';

const zh = {
  about,
  advice,
  air,
  annual,
  chart,
  columns,
  dataReports,
  dates,
  districts,
  downloads,
  frame,
  glossary,
  home,
  items,
  monthly,
  noise,
  now,
  plan,
  reportLists,
  reports,
  schematic,
  search,
  standards,
  tables,
  trends,
  water,
  waterStandards,
  weekly,
};

/** All words of the interface in one language; another language is another value of this type. */
export type Words = typeof zh;

/** The words for a page, by its address: `/en/…` will have its own. */
export function wordsFor(_address: URL): Words {
  return zh;
}
