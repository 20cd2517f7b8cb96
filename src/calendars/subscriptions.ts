import { FACILITY_KINDS, type FacilityKind } from '#src/domain/facility.ts';
import type { District, Site } from '#src/schemas/site.ts';
import type { Words } from '#src/words/words.ts';
import type { CalendarEvent, CalendarFile } from './calendar-file.ts';
import { calendarOf, type CalendarSite } from './calendar-site.ts';
import { ecoEvent, type CalendarEcoEvent } from './event-calendar.ts';
import { subscriptionHref } from './hrefs.ts';
import { sessionEvent, type CalendarSession } from './session-calendar.ts';

/** A calendar to subscribe to. */
export type Subscription = {
  /** The end of its address, without `.ics`. */
  readonly id: string;
  /** What a list of them calls it. */
  readonly label: string;
  readonly file: CalendarFile;
};

/** What people can go to. */
export type Occasions = {
  readonly visits: readonly CalendarSession[];
  readonly events: readonly CalendarEcoEvent[];
};

type Draft = Omit<Subscription, 'file'> & Pick<CalendarFile, 'name' | 'description'> & Occasions;

type SubscriptionWords = Pick<Words, 'calendars' | 'frame' | 'items'>;

/** All calendars to subscribe to: of everything, of each district, of each kind of facility; also those in which nothing is as yet. */
export function subscriptions(
  occasions: Occasions,
  site: CalendarSite & Pick<Site, 'districts'>,
  words: SubscriptionWords,
): Subscription[] {
  const drafts = [
    ...wholeDrafts(occasions, site, words),
    ...site.districts.map((district) => districtDraft(occasions, district, site, words)),
    ...FACILITY_KINDS.map((kind) => kindDraft(occasions, kind, site, words)),
  ];
  return drafts.map(({ id, label, name, description, ...told }) => ({
    id,
    label,
    file: calendarOf(subscriptionHref(id), site, { name, description, events: entriesOf(told, site, words) }),
  }));
}

function wholeDrafts(
  occasions: Occasions,
  { portal }: CalendarSite,
  { calendars }: SubscriptionWords,
): Draft[] {
  const { all, sessions, events } = calendars;
  return [
    { id: 'all', ...all, name: all.name(portal), ...occasions },
    { id: 'visits', ...sessions, name: sessions.name(portal), ...occasions, events: [] },
    { id: 'events', ...events, name: events.name(portal), ...occasions, visits: [] },
  ];
}

function districtDraft(
  { visits, events }: Occasions,
  { id, name }: District,
  { portal }: CalendarSite,
  { calendars }: SubscriptionWords,
): Draft {
  return {
    id: `districts/${id}`,
    label: name,
    name: calendars.district.name(portal, name),
    description: calendars.district.description(name),
    visits: visits.filter(({ facility }) => facility.district === id),
    events: events.filter(({ district }) => district === id),
  };
}

function kindDraft(
  { visits }: Occasions,
  kind: FacilityKind,
  { portal }: CalendarSite,
  { calendars, items }: SubscriptionWords,
): Draft {
  const label = items.facilityKind(kind);
  return {
    id: `kinds/${kind}`,
    label,
    name: calendars.kind.name(portal, label),
    description: calendars.kind.description(label),
    visits: visits.filter(({ facility }) => facility.kind === kind),
    events: [],
  };
}

function entriesOf(
  { visits, events }: Occasions,
  site: CalendarSite,
  words: SubscriptionWords,
): CalendarEvent[] {
  return [
    ...visits.map((visit) => sessionEvent(visit, site, words)),
    ...events.map((event) => ecoEvent(event, site, words)),
  ];
}
