import { advice } from './zh/advice.ts';
import { air } from './zh/air.ts';
import { annual } from './zh/annual.ts';
import { board } from './zh/board.ts';
import { booking } from './zh/booking.ts';
import { calendarPage } from './zh/calendar-page.ts';
import { calendars } from './zh/calendars.ts';
import { chart } from './zh/chart.ts';
import { cite } from './zh/cite.ts';
import { columns } from './zh/columns.ts';
import { corrections } from './zh/corrections.ts';
import { dataReports } from './zh/data-reports.ts';
import { dates } from './zh/dates.ts';
import { districts } from './zh/districts.ts';
import { downloads } from './zh/downloads.ts';
import { editions } from './zh/editions.ts';
import { events } from './zh/events.ts';
import { facilities } from './zh/facilities.ts';
import { feeds } from './zh/feeds.ts';
import { about, home } from './zh/pages.ts';
import { frame } from './zh/interface.ts';
import { glossary } from './zh/glossary.ts';
import { items } from './zh/items.ts';
import { monthly } from './zh/monthly.ts';
import { nature } from './zh/nature.ts';
import { newsList } from './zh/news-list.ts';
import { newsRelease } from './zh/news-release.ts';
import { outlook } from './zh/outlook.ts';
import { pack } from './zh/pack.ts';
import { plan } from './zh/plan.ts';
import { now } from './zh/now.ts';
import { press } from './zh/press.ts';
import { releases } from './zh/releases.ts';
import { reportLists } from './zh/report-lists.ts';
import { reports } from './zh/reports.ts';
import { sections } from './zh/sections.ts';
import { searchIndex } from './zh/search-index.ts';
import { share } from './zh/share.ts';
import { siteColumns } from './zh/site-columns.ts';
import { standards } from './zh/standards.ts';
import { search } from './zh/search.ts';
import { schematic } from './zh/schematic.ts';
import { tables } from './zh/tables.ts';
import { trends } from './zh/trends.ts';
import { visitFacts } from './zh/visit-facts.ts';
import { visitRules } from './zh/visit-rules.ts';
import { visitReasons } from './zh/visit-reasons.ts';
import { visits } from './zh/visits.ts';
import { noise, water } from './zh/water.ts';
import { waterStandards } from './zh/water-standards.ts';
import { weekly } from './zh/weekly.ts';

const zh = {
  about,
  advice,
  air,
  annual,
  booking,
  board,
  calendarPage,
  calendars,
  chart,
  cite,
  columns,
  corrections,
  dataReports,
  dates,
  districts,
  downloads,
  editions,
  events,
  facilities,
  feeds,
  frame,
  glossary,
  home,
  items,
  monthly,
  nature,
  newsList,
  newsRelease,
  noise,
  now,
  outlook,
  pack,
  plan,
  press,
  releases,
  reportLists,
  reports,
  schematic,
  search,
  searchIndex,
  sections,
  share,
  siteColumns,
  standards,
  tables,
  trends,
  visitFacts,
  visitRules,
  visitReasons,
  visits,
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
