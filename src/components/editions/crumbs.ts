import type { Crumb } from '#src/components/ui/crumb.ts';
import type { Edition } from '#src/data-reports/edition.ts';
import { REPORT_FOLDERS } from '#src/domain/edition.ts';
import type { Words } from '#src/words/words.ts';

/** The pages above those of a report's editions. */
export function reportCrumbs(
  { kind, item }: Pick<Edition, 'kind' | 'item'>,
  { frame }: Pick<Words, 'frame'>,
): Crumb[] {
  const { pages } = frame;
  const names = { weeklyReports: pages.weekly, monthlyReports: pages.monthly, annualReports: pages.annual };
  return [
    { href: '/reports/', label: pages.reports },
    { href: `/reports/${REPORT_FOLDERS[kind]}/`, label: names[kind] },
    { href: item.path, label: item.title },
  ];
}
