import type { CalendarDay } from '#src/domain/calendar.ts';
import { isDemonstration, type Provenance } from '#src/domain/provenance.ts';
import { airLimitsOn, aqiStandardOn } from '#src/domain/standards/edition.ts';
import type { TableContext } from '#src/downloads/context.ts';
import { airLimitsUsed } from '#src/downloads/limits.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** What the files of some tables say of themselves. */
export type ContextParts = {
  readonly title: string;
  readonly period: string;
  readonly provenance: Provenance;
  readonly edition: number;
  readonly publishedOn: CalendarDay;
  /** Of the page, with slashes. */
  readonly path: string;
  /** First and last day of the data. */
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Names of standards beside those of air. */
  readonly otherStandards: readonly string[];
};

export function contextOf(parts: ContextParts, words: Words): TableContext {
  const { title, period, provenance, edition, publishedOn, path, first, last } = parts;
  const limits = [airLimitsOn(first), airLimitsOn(last)];
  const standards = [first, last].map((day) => aqiStandardOn(day).id);
  return {
    title,
    period,
    provenance,
    edition,
    publishedOn,
    address: new URL(path, site.address).href,
    standards: [...new Set([...standards, ...limits.map(words.weekly.limitName), ...parts.otherStandards])],
    limits: [...new Set(limits)].flatMap((stage) => airLimitsUsed(stage, words)),
    demonstration: isDemonstration({ provenance }),
    terms: words.downloads.terms,
    contact: site.contacts.map(({ name, phone }) => `${name} ${phone}`).join('；'),
  };
}
