import type { CalendarDay } from '#src/domain/calendar.ts';
import { isoOf, startOf } from '#src/domain/moment.ts';
import { listCorrections } from '#src/queries/corrections.ts';
import { listAllEvents, listAllNews, listAllOpenDays } from '#src/queries/items.ts';
import { listAllReports } from '#src/queries/reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { correctionItems } from './correction-items.ts';
import { eventItem, openDayItem } from './day-items.ts';
import { entriesOf, type FeedItem } from './entry.ts';
import type { Feed } from './feed.ts';
import { newsItem } from './news-items.ts';
import { feedAddress, feedPlaces, holds, type FeedPlace } from './places.ts';
import { annualItem, monthlyItem, weeklyItem } from './report-items.ts';
import { listOtherSubjects, type Subject } from './subjects.ts';
import { tagUri } from './tag.ts';

/** Every feed, with the end of its address. @param today of the build. */
export async function listFeeds(
  words: Words,
  today: CalendarDay,
): Promise<{ readonly path: string; readonly feed: Feed }[]> {
  const notes = await listCorrections();
  const own = await listItems(words);
  const corrections = correctionItems(notes, [...own, ...(await listOtherSubjects())], words);
  const items = [...own, ...corrections];
  const context = { authority: site.tagAuthority, portal: site.portal, notes, words: words.feeds };
  const written = isoOf(startOf(today));
  return feedPlaces(words).map((place) => {
    const held = items.filter((item) => holds(place, item));
    return {
      path: place.path,
      feed: { ...headOf(place, words), written, entries: entriesOf(held, context) },
    };
  });
}

/** All that a note can be about. */
export async function listSubjects(words: Words): Promise<Subject[]> {
  return [...(await listItems(words)), ...(await listOtherSubjects())];
}

async function listItems(words: Words): Promise<FeedItem[]> {
  const { weekly, monthly, annual } = await listAllReports({ withdrawn: true });
  return [
    ...(await listAllNews()).map((release) => newsItem(release, words)),
    ...(await listAllOpenDays()).map((day) => openDayItem(day, words)),
    ...(await listAllEvents()).map((event) => eventItem(event, words)),
    ...weekly.map((page) => weeklyItem(page, words)),
    ...monthly.map((page) => monthlyItem(page, words)),
    ...annual.map((page) => annualItem(page, words)),
  ];
}

function headOf(place: FeedPlace, { feeds, frame }: Words): Omit<Feed, 'entries' | 'written'> {
  return {
    id: tagUri(site.tagAuthority, `feeds/${place.path}`),
    title: frame.title(place.name, site),
    subtitle: feeds.subtitle(place.name),
    author: site.portal,
    language: frame.language,
    self: feedAddress(place),
    page: place.page,
  };
}
