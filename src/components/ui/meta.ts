import type { Provenance } from '#src/domain/provenance.ts';
import type { Words } from '#src/words/words.ts';

type SiteColumn = Words['siteColumns'][number];

/** What the head of an item's page says of it, for catalogues of government websites and shared links. */
export type ArticleMeta = {
  readonly title: string;
  /** A minute (`2026-12-01 09:00`) or, where none is known, a day or less. */
  readonly published: string;
  /** When it last changed; left out where it never did. */
  readonly modified?: string | undefined;
  /** Who published what it says. */
  readonly source: string;
  readonly keywords: readonly string[];
  /** It is invented: every title and text that leaves the page says so. */
  readonly demonstration: boolean;
};

/** What an item says of itself to machines; who published an invented one is nobody. */
export function articleMeta(
  {
    provenance,
    ...rest
  }: Omit<ArticleMeta, 'source' | 'demonstration'> & { readonly provenance: Provenance },
  { frame }: Words,
): ArticleMeta {
  const isInvented = provenance.kind === 'demonstration';
  return {
    ...rest,
    source: isInvented ? frame.demonstration : provenance.source,
    demonstration: isInvented,
  };
}

/** The column that a page belongs to: the one whose path is the longest that its own begins with. @throws RangeError without columns. */
export function columnOf(pathname: string, columns: readonly SiteColumn[]): SiteColumn {
  const around = columns.filter(({ path }) => pathname.startsWith(path));
  const [nearest] = around.toSorted((a, b) => b.path.length - a.path.length);
  if (!nearest) throw new RangeError(`No column for '${pathname}'.`);
  return nearest;
}
