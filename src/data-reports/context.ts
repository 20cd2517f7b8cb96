import type { CalendarDay } from '#src/domain/calendar.ts';
import { isDemonstration, type Provenance } from '#src/domain/provenance.ts';
import type { TableContext } from '#src/downloads/context.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { judgingOf, type Judged } from './judged.ts';

/** What the files of some tables say of themselves. */
export type ContextParts = {
  readonly title: string;
  readonly period: string;
  readonly provenance: Provenance;
  readonly edition: number;
  readonly publishedOn: CalendarDay;
  /** Of the page, with slashes. */
  readonly path: string;
  /** All its tables together. */
  readonly judged: Judged;
};

export function contextOf(parts: ContextParts, words: Words): TableContext {
  const { title, period, provenance, edition, publishedOn, path, judged } = parts;
  return {
    title,
    period,
    provenance,
    edition,
    publishedOn,
    address: new URL(path, site.address).href,
    ...judgingOf(judged, words),
    demonstration: isDemonstration({ provenance }),
    terms: words.downloads.terms,
    contact: site.contacts.map(({ name, phone }) => `${name} ${phone}`).join('；'),
  };
}
