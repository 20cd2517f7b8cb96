import { releaseAnchor, releaseTitle } from '#src/components/releases/release-title.ts';
import {
  daysLate,
  firstDayOfDate,
  lastDayOfDate,
  revisedOn,
  revisionOf,
  type ReleaseState,
} from '#src/domain/release-calendar.ts';
import { isCalendarDay } from '#src/domain/calendar.ts';
import type { ReleaseEntry } from '#src/queries/release-calendar.ts';
import type { Words } from '#src/words/words.ts';
import type { CalendarEvent, CalendarFile } from './calendar-file.ts';
import { calendarOf, uidOf, type CalendarSite } from './calendar-site.ts';

/** What a date of which only the intention is known is to calendars: a postponed one is fixed once it is confirmed or has come. */
const STATUSES: Readonly<Record<ReleaseState, CalendarEvent['status']>> = {
  announced: 'tentative',
  confirmed: 'confirmed',
  postponed: 'tentative',
  cancelled: 'cancelled',
  published: 'confirmed',
};

/** The release calendar for calendar programs. */
export function releaseCalendarFile(
  releases: readonly ReleaseEntry[],
  site: CalendarSite,
  { frame, releases: words }: Words,
): CalendarFile {
  return calendarOf('/releases.ics', site, {
    name: words.calendar.name(site.portal),
    description: words.calendar.description(site.portal),
    events: releases.map((release) => releaseEvent(release, site, { frame, releases: words })),
  });
}

function releaseEvent(
  release: ReleaseEntry,
  site: CalendarSite,
  words: Pick<Words, 'frame' | 'releases'>,
): CalendarEvent {
  const page = new URL(`/releases/#${releaseAnchor(release)}`, site.address).href;
  const summary = words.releases.calendar.summary(releaseTitle(release, words.releases), release.state);
  return {
    uid: uidOf(`release-${releaseAnchor(release)}`, site),
    sequence: revisionOf(release),
    revisedOn: revisedOn(release),
    when: { first: firstDayOfDate(release.on), last: lastDayOfDate(release.on) },
    summary: release.isDemonstration ? words.frame.marked(summary) : summary,
    description: descriptionOf(release, page, site.address, words),
    location: null,
    address: page,
    status: STATUSES[release.state],
    categories: release.isDemonstration ? [words.frame.demonstration] : [],
    reminds: false,
  };
}

function descriptionOf(
  release: ReleaseEntry,
  page: string,
  address: string,
  { frame, releases: words }: Pick<Words, 'frame' | 'releases'>,
): string {
  const { publication, changes, other, on, date } = release;
  const late = daysLate(release);
  return [
    release.isDemonstration ? `${frame.demonstration}：${words.demonstration}` : null,
    other?.note ?? null,
    isCalendarDay(on) ? null : words.calendar.noDay,
    ...changes.map(words.change),
    late > 0 ? words.late(late, date) : null,
    publication ? words.calendar.item(new URL(publication.href, address).href) : null,
    words.calendar.page(page),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
