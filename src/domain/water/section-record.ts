import type { Month } from '../month.ts';
import type { FigureGap } from '../report/missing-part.ts';
import type { WaterClass } from './item.ts';
import {
  sectionMentions,
  type ResultWindow,
  type SectionMention,
  type SectionReport,
} from './section-mention.ts';

/** A section of `content/monitoring/sections.json`. */
export type ListedSection = {
  readonly name: string;
  /** What reports call it too. */
  readonly aliases: readonly string[];
  readonly district: string | null;
  readonly river: string | null;
  readonly target: WaterClass | null;
  readonly demonstration: boolean;
};

/** A window in which a section did not reach its target, and the report that says so. */
export type SectionFailure = {
  readonly month: Month;
  readonly window: ResultWindow;
  /** The id of the report, and whose it is. */
  readonly report: string;
  readonly scope: string;
};

/** The newest class of a section, and what it is of. */
export type NewestClass = {
  readonly class: WaterClass;
  readonly month: Month;
  readonly window: ResultWindow;
};

/** All that is known of a section (断面). */
export type SectionRecord = ListedSection & {
  /** Of the list, where no target means that none is set; else reports alone tell of it. */
  readonly listed: boolean;
  readonly newest: NewestClass | null;
  /** Why the newest report that tells of it has no class; null where it has one or none tells. */
  readonly gap: FigureGap | null;
  /** Whether any report says that it met its target, or did not. */
  readonly judged: boolean;
  /** Newest first. */
  readonly failures: readonly SectionFailure[];
};

/**
 * The sections of the list in its order, then those that only reports name, newest first. The list knows best; what it
 * does not know, the newest report tells that does. @param reports those that stand, each in its newest edition.
 */
export function sectionRecords(
  listed: readonly ListedSection[],
  reports: readonly SectionReport[],
): SectionRecord[] {
  const names = new Map(listed.flatMap(({ name, aliases }) => [name, ...aliases].map((own) => [own, name])));
  const said = Map.groupBy(sectionMentions(reports), ({ name }) => names.get(name) ?? name);
  const known = listed.map((section) => recordOf(section, true, said.get(section.name) ?? []));
  const others = [...said].filter(([name]) => !names.has(name));
  return [...known, ...others.map(([name, mentions]) => recordOf(unlisted(name, mentions), false, mentions))];
}

/** It is invented if every report that names it is. */
function unlisted(name: string, mentions: readonly SectionMention[]): ListedSection {
  const demonstration = mentions.every(({ report }) => report.demonstration);
  return { name, aliases: [], district: null, river: null, target: null, demonstration };
}

function recordOf(
  section: ListedSection,
  listed: boolean,
  mentions: readonly SectionMention[],
): SectionRecord {
  return {
    ...section,
    listed,
    district: section.district ?? told(mentions, ({ district }) => district),
    river: section.river ?? told(mentions, ({ river }) => river),
    target: section.target ?? (listed ? null : told(mentions, ({ target }) => target)),
    newest: told(mentions, newestOf),
    gap: mentions[0]?.gap ?? null,
    judged: mentions.some(({ passes }) => passes !== null),
    failures: failuresOf(mentions),
  };
}

/** What the first tells that tells anything. */
function told<T>(mentions: readonly SectionMention[], of: (mention: SectionMention) => T | null): T | null {
  for (const mention of mentions) {
    const value = of(mention);
    if (value !== null) return value;
  }
  return null;
}

function newestOf({ class: own, window, report: { month } }: SectionMention): NewestClass | null {
  return own === null ? null : { class: own, month, window };
}

/** A report says a thing once, also where it stands in two of its windows. */
function failuresOf(mentions: readonly SectionMention[]): SectionFailure[] {
  const failures = mentions
    .filter(({ passes }) => passes === false)
    .map(({ report: { id, month, scope }, window }) => ({ month, window, report: id, scope }));
  const keys = failures.map(({ report, window }) => `${report} ${window}`);
  return failures.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
