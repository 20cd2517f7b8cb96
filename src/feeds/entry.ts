import type { CorrectedKind } from '#src/domain/correction.ts';
import { isoOf } from '#src/domain/moment.ts';
import { isDemonstration, type Provenance } from '#src/domain/provenance.ts';
import type { FeedCategory, FeedEntry } from './feed.ts';
import { isWithdrawn, updatedAt, type ItemNote } from './notes.ts';
import { tagUri } from './tag.ts';
import { isDated, momentOf, type When } from './when.ts';

/** What all entries of a site share. */
export type FeedContext = {
  readonly authority: string;
  readonly portal: string;
  readonly notes: readonly ItemNote[];
  readonly words: {
    readonly demonstration: string;
    /** Puts the mark before a title. */
    readonly marked: (title: string) => string;
  };
};

/** An item before it is an entry. */
export type FeedItem = {
  readonly kind: CorrectedKind | 'corrections';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly content?: string;
  readonly href: string;
  readonly published: When;
  /** When it was last told that something of it is otherwise, besides the notes on it. */
  readonly changedOn?: When | undefined;
  readonly provenance: Provenance;
  /** The words that it is filed under, by what they are terms of. */
  readonly terms: readonly (readonly [scheme: string, term: string, label: string])[];
};

/** The folder of each kind, as ids have it for ever; pages may move. */
const FOLDERS: Readonly<Record<FeedItem['kind'], string>> = {
  news: 'news',
  facilities: 'facilities',
  openDays: 'open-days',
  biodiversity: 'biodiversity',
  events: 'events',
  weeklyReports: 'reports/weekly',
  monthlyReports: 'reports/monthly',
  annualReports: 'reports/annual',
  plan: 'plan',
  corrections: 'corrections',
};

/** The entries of items, but for those that were withdrawn. */
export function entriesOf(items: readonly FeedItem[], context: FeedContext): FeedEntry[] {
  const standing = items.filter((item) => !isWithdrawn(item, context.notes));
  return standing.map((item) => entryOf(item, context));
}

function entryOf(item: FeedItem, context: FeedContext): FeedEntry {
  const { authority, portal, words } = context;
  const { kind, id, title, summary, content = null, href, published, provenance } = item;
  return {
    id: tagUri(authority, `${FOLDERS[kind]}/${id}`),
    title: isDemonstration(item) ? words.marked(title) : title,
    summary,
    content,
    href,
    published: isDated(published) ? isoOf(momentOf(published)) : null,
    updated: isoOf(updatedAt(item, context.notes)),
    author: authorOf(provenance, portal),
    categories: categoriesOf(item, context),
  };
}

/** Who is answerable for the words: the publisher of what is given as published, else the portal, which tells it. */
function authorOf(provenance: Provenance, portal: string): string {
  return provenance.kind === 'published' && provenance.form === 'original' ? provenance.source : portal;
}

function categoriesOf(item: FeedItem, { authority, words }: FeedContext): FeedCategory[] {
  const mark = ['status', 'demonstration', words.demonstration] as const;
  const terms = isDemonstration(item) ? [...item.terms, mark] : item.terms;
  return terms.map(([scheme, term, label]) => ({
    scheme: tagUri(authority, `terms/${scheme}`),
    term,
    label,
  }));
}
