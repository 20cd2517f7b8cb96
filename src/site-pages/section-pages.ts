import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Outlook } from '#src/domain/outlook.ts';
import { standingPage, type SitePage } from '#src/domain/site-page.ts';
import type { Words } from '#src/words/words.ts';

/** Pages that explain, at any time the same. */
export function guidePages(today: CalendarDay, words: Words): SitePage[] {
  const { about, booking, calendarPage, frame, glossary, press, waterStandards } = words;
  const guides: readonly (readonly [address: string, title: string, topics?: readonly string[]])[] = [
    ['/about/', about.title],
    ['/standards/', frame.pages.standards, ['air']],
    ['/standards/water/', waterStandards.title, ['water', 'noise']],
    ['/glossary/', glossary.title],
    ['/visits/finder/', frame.pages.finder, ['participation']],
    ['/visits/book/', booking.title, ['participation']],
    ['/press/', press.title],
    ['/feeds/', frame.pages.feeds],
    ['/calendars/', calendarPage.title, ['participation']],
  ];
  return guides.map(([address, title, topics = []]) =>
    standingPage({ address, title, kind: 'guide', topics, date: today }),
  );
}

/** What lists depend on: what lies ahead, and when something was last added. */
export type ListFacts = {
  readonly today: CalendarDay;
  readonly ahead: Outlook | null;
  readonly newestNews: string;
  readonly newestCorrection: string;
};

/** The lists of the site's sections, without those of reports. */
export function sectionLists(facts: ListFacts, words: Words): SitePage[] {
  const { corrections, frame, outlook, releases } = words;
  const { pages } = frame;
  const { today, ahead, newestNews, newestCorrection } = facts;
  const list = (address: string, title: string, topics: readonly string[], date: string = today) =>
    standingPage({ address, title, kind: 'list', topics, date });
  return [
    list('/news/', pages.news, [], newestNews),
    list('/visits/', outlook.headline(ahead), ['participation']),
    list('/facilities/', pages.facilities, ['participation']),
    list('/open-days/', pages.openDays, ['participation']),
    list('/biodiversity/', pages.biodiversity, ['biodiversity']),
    list('/events/', pages.events, ['participation']),
    list('/plan/', pages.plan, []),
    list('/data/', pages.data, []),
    list('/releases/', releases.title, []),
    list('/corrections/', corrections.title, [], newestCorrection),
  ];
}

/** When the newest figures of the air and the water came out; null = never. */
export type OverviewFacts = {
  readonly today: CalendarDay;
  readonly week: CalendarDay | null;
  readonly month: CalendarDay | null;
  /** When a section was last added to the register of sections. */
  readonly sections: string | null;
  readonly districts: readonly { readonly id: string; readonly name: string }[];
};

/** How air and water are now, in all and in each district. */
export function overviewPages(
  { today, week, month, sections: newest, districts: all }: OverviewFacts,
  words: Words,
): SitePage[] {
  const { districts, now, sections } = words;
  const overview = (page: Pick<SitePage, 'address' | 'title' | 'topics' | 'date'>) =>
    standingPage({ ...page, kind: 'overview' });
  const both = ['air', 'water'];
  return [
    overview({ address: '/air/', title: now.airTitle, topics: ['air'], date: week ?? today }),
    overview({ address: '/water/', title: now.waterTitle, topics: ['water'], date: month ?? today }),
    overview({
      address: '/water/sections/',
      title: sections.title,
      topics: ['water'],
      date: newest ?? today,
    }),
    overview({ address: '/districts/', title: districts.title, topics: both, date: today }),
    ...all.map(({ id, name }) => ({
      ...overview({ address: `/districts/${id}/`, title: name, topics: both, date: week ?? today }),
      districts: [id],
    })),
  ];
}
