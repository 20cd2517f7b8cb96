import type { PageKind } from './page-kind.ts';
import type { Provenance } from './provenance.ts';
import { sessionState, type Bookable } from './session.ts';
import type { Moment } from './moment.ts';

/** A page that is searched, as the search and the index of all pages know it. */
export type SitePage = {
  readonly address: string;
  /** Its first heading. */
  readonly title: string;
  readonly kind: PageKind;
  /** Ids of the topics that it certainly belongs to. */
  readonly topics: readonly string[];
  /** Ids of districts; none = the whole city, or no place. */
  readonly districts: readonly string[];
  /** That it is about; null = none. */
  readonly year: number | null;
  /** null = no item. */
  readonly provenance: Provenance['kind'] | null;
  /** When it was published, of a list when it was last added to; of some no more than the year is known. */
  readonly date: string;
  /** The day or minute that it is about, by which its kind is in order; null = none. */
  readonly day: string | null;
  /** It is over, or a newer one has taken its place. */
  readonly past: boolean;
};

/** The newest date first; ties by address, so that two builds never differ. */
export function byNewestDate(a: SitePage, b: SitePage): number {
  return b.date.localeCompare(a.date) || a.address.localeCompare(b.address);
}

/** What is about the latest day first, then what is about none. */
export function byLatestDay(a: SitePage, b: SitePage): number {
  return (b.day ?? '').localeCompare(a.day ?? '') || a.address.localeCompare(b.address);
}

/** Whether nobody can go there any more. */
export function isOver(session: Bookable, now: Moment): boolean {
  return ['ended', 'cancelled'].includes(sessionState(session, now));
}

/** A page that is no item: it is of no day, nothing takes its place. */
export function standingPage(
  page: Pick<SitePage, 'address' | 'title' | 'kind' | 'date'> &
    Partial<Pick<SitePage, 'topics' | 'districts'>>,
): SitePage {
  const none = { topics: [], districts: [], year: null, provenance: null };
  return { ...none, day: null, past: false, ...page };
}
