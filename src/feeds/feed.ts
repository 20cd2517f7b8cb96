/** A word that an entry is filed under. */
export type FeedCategory = {
  /** What the term is one of, an id for ever. */
  readonly scheme: string;
  readonly term: string;
  readonly label: string;
};

/** One item in a feed. */
export type FeedEntry = {
  /** For ever: see `tagUri`. */
  readonly id: string;
  readonly title: string;
  /** In full, as on the item's page. */
  readonly summary: string;
  /** What the summary leaves out; null = nothing. */
  readonly content: string | null;
  /** The address of its page, below the site. */
  readonly href: string;
  /** ISO 8601 with offset; null where not even the day is known. */
  readonly published: string | null;
  /** When it was published, or last came to mean something else or to have other figures. */
  readonly updated: string;
  readonly author: string;
  readonly categories: readonly FeedCategory[];
};

/** A feed before it is written. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** Its own address, and that of the page with the same items, both below the site. */
  readonly self: string;
  readonly page: string;
  /** When it was written, ISO 8601 with offset: told where it has no entry that tells. */
  readonly written: string;
  /** Of any number, in any order. */
  readonly entries: readonly FeedEntry[];
};

/** How many entries a feed holds; older ones are on its page. */
export const FEED_LENGTH = 50;

/** The newest entries, newest first; of those of one moment the last id first: so two builds never differ, and of what was taken in together the oldest is cut off. */
export function newestEntries(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted((a, b) => compare(b.updated, a.updated) || compare(b.id, a.id))
    .slice(0, FEED_LENGTH);
}

/** By code, not by language: all moments have the same offset. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
