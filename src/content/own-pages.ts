import { OCCASIONS } from '../domain/event.ts';
import { NEWS_KINDS } from '../domain/news.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { KindName } from './kinds.ts';
import type { Together } from './together.ts';

/** First pages of the columns, with the places on them that may be named. */
export const COLUMN_PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/about/': ['sources', 'demonstration', 'rules', 'access', 'contact'],
  '/air/': ['districts', 'month', 'trends'],
  '/biodiversity/': [],
  '/calendars/': [],
  '/corrections/': [],
  '/data/': [],
  '/districts/': [],
  '/events/': [],
  '/facilities/': [],
  '/feeds/': [],
  '/glossary/': [],
  '/news/': [],
  '/open-days/': [],
  '/plan/': [],
  '/press/': [],
  '/releases/': [],
  '/reports/': [],
  '/reports/annual/': [],
  '/reports/monthly/': [],
  '/reports/weekly/': [],
  '/search/': [],
  '/standards/': ['in-force', 'limits', 'aqi', 'levels', 'composite', 'validity'],
  '/standards/water/': ['classes', 'limits', 'method', 'warning', 'noise'],
  '/visits/': [],
  '/visits/book/': [],
  '/visits/finder/': [],
  '/water/': ['sections', 'drinking', 'trends'],
  '/water/sections/': [],
};

/** Where the pages of items are; the others have none of their own. */
const FOLDERS: Partial<Record<KindName, string>> = {
  news: '/news/',
  facilities: '/facilities/',
  openDays: '/open-days/',
  biodiversity: '/biodiversity/',
  events: '/events/',
  weeklyReports: '/reports/weekly/',
  monthlyReports: '/reports/monthly/',
  annualReports: '/reports/annual/',
  plan: '/plan/',
};

/** Addresses of the site that an editor may name. What may not be seen yet and what was withdrawn is among them: who leads readers there has to ask. */
export function ownPages(
  { entries, site, topics }: Pick<Together, 'entries' | 'site' | 'topics'>,
  terms: Glossary['terms'],
): ReadonlySet<string> {
  return new Set([
    ...Object.entries(COLUMN_PAGES).flatMap(([page, places]) => [
      page,
      ...places.map((place) => `${page}#${place}`),
    ]),
    ...(site?.districts ?? []).map(({ id }) => `/districts/${id}/`),
    ...(topics ?? []).map(({ id }) => `/news/topics/${id}/`),
    ...NEWS_KINDS.map((kind) => `/news/kinds/${kind}/`),
    ...OCCASIONS.map((occasion) => `/events/days/${occasion}/`),
    ...terms.map(({ id }) => `/glossary/#${id}`),
    ...entries.flatMap(({ kind, id }) => {
      const folder = FOLDERS[kind];
      return folder === undefined ? [] : [`${folder}${id}/`];
    }),
  ]);
}
