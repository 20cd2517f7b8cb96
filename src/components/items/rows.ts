import type { Provenance } from '#src/domain/provenance.ts';
import type { Bookable } from '#src/domain/session.ts';
import type { InForce } from '#src/domain/warning.ts';
import type { BiodiversityItem, EventItem, FacilityItem, NewsItem, OpenDayItem } from '#src/queries/items.ts';
import { areaName } from '#src/site.ts';
import { districtName } from './facts.ts';
import type { Words } from '#src/words/words.ts';

/** A line of an item list. */
export type ItemRow = {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly (string | null)[];
  readonly provenance: Provenance;
  /** Of a warning: from when to when. */
  readonly inForce?: InForce | undefined;
  /** Of an event: what its state follows from. */
  readonly bookable?: Bookable | undefined;
};

export function newsRow(item: NewsItem, words: Words): ItemRow {
  const districts = item.districts.map(areaName).join('、') || words.newsList.wholeCity;
  const facts = [item.publishedOn, words.items.newsKind(item.kind), districts];
  return { ...row('news', item, facts), inForce: item.inForce };
}

export function facilityRow(item: FacilityItem, words: Words): ItemRow {
  return row('facilities', item, [words.items.facilityKind(item.kind), districtName(item.district)]);
}

export function openDayRow(item: OpenDayItem, { visits }: Words): ItemRow {
  const days = item.sessions.map(({ day }) => day).toSorted();
  const span = [...new Set([days.at(0), days.at(-1)])].join('—');
  return row('open-days', item, [visits.form(item.form), visits.sessionCount(item.sessions.length), span]);
}

export function biodiversityRow(item: BiodiversityItem, words: Words): ItemRow {
  return row('biodiversity', item, [
    words.items.biodiversityStatus(item.status),
    districtName(item.district),
  ]);
}

export function eventRow(item: EventItem, words: Words): ItemRow {
  const facts = [item.day, words.items.occasion(item.occasion), districtName(item.district)];
  return { ...row('events', item, facts), bookable: item };
}

function row(
  folder: string,
  item: { id: string; title: string; summary: string; provenance: Provenance },
  facts: ItemRow['facts'],
): ItemRow {
  const { id, title, summary, provenance } = item;
  return { href: `/${folder}/${id}/`, title, summary, provenance, facts };
}
