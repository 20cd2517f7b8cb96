import { bibEntry, gbReference, type Cited } from '#src/domain/citation.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import type { Site } from '#src/schemas/site.ts';
import type { CreditParts } from '#src/words/zh/cite.ts';
import type { Words } from '#src/words/words.ts';

/** An item that can be cited. */
export type Citable = CreditParts & {
  /** Of its page, with slashes. */
  readonly path: string;
  readonly provenance: Provenance;
};

/** The texts that a reader copies, and where the item stands for ever. */
export type Citation = {
  readonly credit: string;
  readonly gb: string;
  readonly bib: string;
  /** Its figures never change; of an item without editions its page. */
  readonly fixed: string;
};

/** @param day on which it is read: the build's, until the reader's browser puts in its own. */
export function citationOf(
  item: Citable,
  day: CalendarDay,
  site: Site,
  { cite }: Pick<Words, 'cite'>,
): Citation {
  const { path, edition, provenance } = item;
  const fixed = new URL(fixedPath(path, edition), site.address).href;
  const cited: Cited = {
    author: cite.author(provenance, site),
    title: item.title,
    subtitle: cite.subtitle(item, provenance, site),
    medium: 'EB', // the script makes it that of a table when a reader asks for one
    published: item.published,
    address: fixed,
  };
  return {
    credit: cite.credit(item, provenance, site),
    gb: gbReference(cited, day),
    bib: bibEntry(cited, day),
    fixed,
  };
}

/** Where an edition of an item stands for ever. */
export function fixedPath(path: string, edition: number | null): string {
  return edition === null ? path : `${path}editions/${edition}/`;
}
