import type { KindName } from '#src/content/kinds.ts';
import { itemsOf } from '../built-site/dist.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { addressOf } from '../site-checks/page.ts';

/** The addresses of the newest item of a kind and, where there are several, of the oldest. */
function endsOf(kind: KindName): string[] {
  const addresses = itemsOf(kind).map((entry) => addressOf(pageOf(entry)));
  return [...new Set([...addresses.slice(-1), ...addresses.slice(0, 1)])];
}

const weeks = endsOf('weeklyReports');
const middle = itemsOf('weeklyReports').at(itemsOf('weeklyReports').length / 2);

/** The newest weekly report. */
export const NEWEST_WEEK = weeks[0] ?? '';

/** A page that is not there. */
export const NOWHERE = '/nowhere/';

/** A page of each kind, and those whose content is most unlike. */
export const TEMPLATES: readonly string[] = [
  '/',
  '/reports/',
  '/reports/weekly/',
  ...(middle ? [`/reports/weekly/${middle.id.slice(0, 4)}/`] : []),
  ...weeks,
  '/reports/monthly/',
  ...endsOf('monthlyReports').slice(0, 1),
  '/news/',
  ...endsOf('news').slice(0, 1),
  '/facilities/',
  ...endsOf('facilities').slice(0, 1),
  '/open-days/',
  ...endsOf('openDays').slice(0, 1),
  '/biodiversity/',
  ...endsOf('biodiversity').slice(0, 1),
  '/events/',
  ...endsOf('events').slice(0, 1),
  '/plan/',
  ...endsOf('plan').slice(0, 1),
  '/search/',
  '/about/',
  NOWHERE,
];
