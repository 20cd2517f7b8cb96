import type { KindName } from '#src/content/kinds.ts';
import { readSite } from '#src/content/site.ts';
import { itemsOf, site } from '../built-site/dist.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { addressOf } from '../site-checks/page.ts';

/** The addresses of the newest item of a kind and, where there are several, of the oldest. */
function endsOf(kind: KindName): string[] {
  const addresses = itemsOf(kind).map((entry) => addressOf(pageOf(entry)));
  return [...new Set([...addresses.slice(-1), ...addresses.slice(0, 1)])];
}

/** What stands before it is on every page. */
function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'));
}

const weeks = endsOf('weeklyReports');
const months = endsOf('monthlyReports');
const [district] = readSite().districts;
const yearOf = (kind: KindName) =>
  itemsOf(kind)
    .at(itemsOf(kind).length / 2)
    ?.id.slice(0, 4);

/** The one of which all is known. */
const inventedSites = itemsOf('biodiversity')
  .filter(({ id }) => id.startsWith('demo-'))
  .map((entry) => addressOf(pageOf(entry)));

/** The newest weekly report. */
export const NEWEST_WEEK = weeks[0] ?? '';

/** The newest monthly report, which is compiled from files. */
export const NEWEST_MONTH = months[0] ?? '';

/** The addresses of monthly reports that were changed after they were published. */
export const CORRECTED_MONTHS = itemsOf('monthlyReports')
  .map((entry) => addressOf(pageOf(entry)))
  .filter((address) => site.files.has(`${address.slice(1)}changes/index.html`));

/** The page of the first session, and that of its facility. */
const [session] = [...site.files]
  .filter((path) => /^visits\/sessions\/.+\/index\.html$/.test(path))
  .toSorted();
const facility = session && /href="(\/facilities\/[^/"]+\/)"/.exec(mainOf(site.read(session)))?.[1];

/** A page that is not there. */
export const NOWHERE = '/nowhere/';

/** A page of each kind, and those whose content is most unlike. Lists of items are all made alike. */
export const TEMPLATES: readonly string[] = [
  '/',
  '/air/',
  '/water/',
  '/water/sections/',
  '/districts/',
  ...(district ? [`/districts/${district.id}/`] : []),
  '/reports/',
  `/reports/${yearOf('weeklyReports')}/`,
  '/reports/weekly/',
  `/reports/weekly/${yearOf('weeklyReports')}/`,
  ...weeks,
  '/reports/monthly/',
  `/reports/monthly/${yearOf('monthlyReports')}/`,
  ...months,
  `${NEWEST_MONTH}air/`,
  `${NEWEST_MONTH}water/`,
  `${NEWEST_MONTH}editions/1/`,
  ...CORRECTED_MONTHS.slice(0, 1).flatMap((path) => [path, `${path}editions/1/`, `${path}changes/`]),
  '/reports/annual/',
  ...endsOf('annualReports').slice(0, 1),
  '/standards/',
  '/standards/water/',
  '/glossary/',
  '/data/',
  '/news/',
  '/news/pages/1/',
  '/news/topics/air/',
  ...endsOf('news'),
  ...endsOf('facilities').slice(0, 1),
  ...endsOf('openDays').slice(0, 1),
  ...endsOf('biodiversity').slice(0, 1),
  ...inventedSites,
  ...endsOf('events').slice(0, 1),
  '/events/',
  '/events/days/world-environment-day/',
  '/visits/',
  '/visits/finder/',
  '/visits/book/',
  '/calendars/',
  '/facilities/',
  '/biodiversity/',
  ...endsOf('biodiversity')
    .slice(0, 1)
    .map((address) => `${address}pack/`),
  ...(session ? [addressOf(session)] : []),
  ...(facility ? [facility, `${facility}pack/`] : []),
  ...endsOf('plan').slice(0, 1),
  '/search/',
  '/search/kinds/weekly-report/',
  '/search/kinds/guide/',
  `/search/years/${yearOf('news')}/`,
  '/search/topics/air/',
  '/feeds/',
  '/corrections/',
  '/press/',
  '/releases/',
  '/about/',
  NOWHERE,
];
