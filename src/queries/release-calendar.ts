import type { CalendarDay } from '#src/domain/calendar.ts';
import { isDemonstration, type Provenance } from '#src/domain/provenance.ts';
import {
  byDate,
  isTold,
  releaseOn,
  type AnnouncedRelease,
  type CalendarRelease,
  type Publication,
  type ReleaseDate,
} from '#src/domain/release-calendar.ts';
import {
  announcedByRule,
  periodOf,
  ruledReleases,
  type ReleaseRule,
} from '#src/domain/release-calendar-rule.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { releaseSettings } from '#src/release-settings.ts';
import type { Releases } from '#src/schemas/releases.ts';
import { site } from '#src/site.ts';
import { listAllNews, listNews } from './items.ts';
import { listAllReports } from './reports.ts';

/** A release that follows from no rule, as editors announced it. */
export type OtherRelease = Releases['others'][number];

/** An item that came of a release. */
export type ReleasedItem = Publication & {
  readonly href: string;
  readonly provenance: Provenance;
  /** It was taken back afterwards; its page stays. */
  readonly isWithdrawn: boolean;
};

/** A release of the calendar, with what its line says besides. */
export type ReleaseEntry = CalendarRelease<ReleasedItem> & {
  /** null = it follows from the rule. */
  readonly other: OtherRelease | null;
  readonly isDemonstration: boolean;
};

/** The releases around a day and all whose dates were ever changed, by date. What was announced later than that day is left out. */
export async function listReleases(today: CalendarDay): Promise<ReleaseEntry[]> {
  const items = await releasedItems();
  const { since, ...told } = releaseSettings;
  const changes = told.changes.filter((change) => isTold(change, today));
  const others = told.others.filter((other) => isTold(other, today));
  const announced = [...ruled({ ...site.reports, since }, changes, today), ...others.map(announcedOther)];
  return announced
    .map((release) => {
      const other = others.find(({ id }) => release.id === `other/${id}`) ?? null;
      const own = changes.filter((change) => change.release === release.id);
      const item = items.get(other ? itemKey(other) : release.id) ?? null;
      return {
        ...releaseOn(today, release, own, item),
        other,
        isDemonstration: isInvented(other, item, own),
      };
    })
    .toSorted(byDate);
}

/** What follows from the rule: around the day, and whatever was changed, for ever. */
function ruled(rule: ReleaseRule, changes: Releases['changes'], today: CalendarDay): AnnouncedRelease[] {
  const around = ruledReleases(rule, today);
  const known = new Set(around.map(({ id }) => id));
  const changed = new Set(
    changes.map(({ release }) => release).filter((id) => periodOf(id) && !known.has(id)),
  );
  return [...around, ...[...changed].map((id) => announcedByRule(id, rule))];
}

function announcedOther({ id, announcedOn, date, state }: OtherRelease): AnnouncedRelease {
  return { id: `other/${id}`, announcedOn, date, state };
}

function itemKey({ item }: OtherRelease): string {
  return item ? `${item.kind}/${item.id}` : '';
}

/** An item tells whether it was invented; before there is one, its announcement does, and the rule is as real as the site. */
function isInvented(
  other: OtherRelease | null,
  item: ReleasedItem | null,
  changes: Releases['changes'],
): boolean {
  if (item) return isDemonstration(item);
  return (other ? isDemonstration(other) : site.demonstration) || changes.some((one) => one.demonstration);
}

/** All that may have come of a release and may be seen, by the id of the release or the kind and id of the item. */
async function releasedItems(): Promise<Map<string, ReleasedItem>> {
  const [all, standing] = [await listAllReports({ withdrawn: true }), await listAllReports()];
  const [releases, news] = [await listAllNews(), await listNews()];
  const city = all.monthly.filter(({ report }) => report.scope === CITY);
  return new Map<string, ReleasedItem>([
    ...all.weekly.map((page) => entryOf('weekly', 'reports/weekly', page, standing.weekly)),
    ...city.map((page) => entryOf('monthly', 'reports/monthly', page, standing.monthly)),
    ...all.annual.map((page) => entryOf('annualReports', 'reports/annual', page, standing.annual)),
    ...releases.map((release) => entryOf('news', 'news', { id: release.id, report: release }, news)),
  ]);
}

type ReportPage = {
  readonly id: string;
  readonly report: { readonly publishedOn: ReleaseDate; readonly provenance: Provenance };
};

function entryOf(
  key: string,
  folder: string,
  { id, report }: ReportPage,
  standing: readonly { readonly id: string }[],
): readonly [string, ReleasedItem] {
  const { publishedOn, provenance } = report;
  const isWithdrawn = !standing.some((page) => page.id === id);
  return [`${key}/${id}`, { publishedOn, provenance, href: `/${folder}/${id}/`, isWithdrawn }];
}
