import type { z } from 'astro/zod';
import { now, wallClock } from '../clock.ts';
import { isVisible, visibleFrom } from '../domain/embargo.ts';
import type { Moment } from '../domain/moment.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { topicsSchema, type Topics } from '../schemas/topics.ts';
import { readCitableHosts } from './citable-hosts.ts';
import { citableProblems } from './citable-links.ts';
import { compositeProblems } from './composite.ts';
import { correctionProblems } from './correction-problems.ts';
import { announcedLater } from './announced-later.ts';
import { earlyProblems } from './early.ts';
import { editionNoteProblems } from './edition-notes.ts';
import { readEditions } from './editions.ts';
import { readDraft, readEntry, type Entry } from './entry.ts';
import { listContentFiles } from './files.ts';
import { ledgerState, type LedgerState } from './ledger.ts';
import { linkingSettings } from './linking-settings.ts';
import { placeProblems } from './place-problems.ts';
import type { Problem } from './problem.ts';
import { futureDateProblems } from './future-dates.ts';
import { releaseCalendarProblems } from './release-calendar-problems.ts';
import { releaseFileProblems } from './release-files.ts';
import { searchProblems } from './search-problems.ts';
import { SETTINGS } from './settings.ts';
import { readSettings } from './settings-file.ts';
import { sessionProblems } from './session-problems.ts';
import { speciesPlaceProblems } from './species-places.ts';
import { togetherProblems, type Together } from './together.ts';
import { topicProblems } from './topic-problems.ts';

export type Content = {
  /** The items that may be seen. What may not yet be seen is checked like the rest and then left out, for whoever reads content. */
  readonly entries: readonly Entry[];
  /** When each item and each line of the release calendar that is left out may be seen, soonest first. */
  readonly withheld: readonly Moment[];
  readonly problems: readonly Problem[];
  /** What was published, as it is to be written down. */
  readonly ledger: Pick<LedgerState, 'next' | 'unrecorded'>;
};

/** Reads and checks everything below a content folder. All problems come back together; nothing is thrown for them. */
export function readContent(root = 'content', at = now()): Content {
  const site = readSettings<Site>(`${root}/site.json`, siteSchema);
  const topics = readSettings<Topics>(`${root}/topics.json`, topicsSchema);
  const items = readItems(root);
  const together = { ...items, site: site.settings, topics: topics.settings?.topics ?? null };
  const demonstration = site.settings?.demonstration ?? true;
  const ledger = ledgerState(items.entries, { root, at, demonstration, files: items.files });
  return {
    ledger,
    entries: items.entries.filter(({ data }) => isVisible(data, at)),
    withheld: [...momentsAfter(items.entries, at), ...announcedLater(`${root}/releases.json`, at)].toSorted(),
    problems: [
      ...items.problems,
      ...site.problems,
      ...topics.problems,
      ...Object.entries(SETTINGS).flatMap(([path, schema]) =>
        settingsProblems(`${root}/${path}`, schema, site.settings),
      ),
      ...togetherProblems(together),
      ...topicProblems(`${root}/topics.json`, together, topics.lineOf),
      ...releaseCalendarProblems(`${root}/releases.json`, together),
      ...searchProblems(root, together),
      ...earlyProblems(items.entries, at),
      ...editionNoteProblems(items.entries, readEditions(root).kept),
      ...futureDateProblems(items.entries, later(at, wallClock())),
      ...correctionProblems(items.entries),
      ...sessionProblems([...items.drafts, ...items.entries]),
      ...speciesPlaceProblems(
        items.entries,
        site.settings?.districts.map(({ name }) => name),
      ),
      ...compositeProblems(items.entries, root),
      ...releaseFileProblems([...items.drafts, ...items.entries]),
      ...citableProblems(
        [...items.drafts, ...items.entries, ...linkingSettings(root)],
        readCitableHosts(root),
      ),
      ...ledger.problems,
    ],
  };
}

/** All items, those that are not sound as drafts, with the problems that each has by itself. */
function readItems(
  root: string,
): Pick<Together, 'files' | 'entries' | 'drafts'> & { readonly problems: readonly Problem[] } {
  const { files, problems } = listContentFiles(root);
  const read = files.map((file) => ({ file, result: readEntry(file) }));
  return {
    files,
    entries: read.flatMap(({ result }) => (isRefused(result) ? [] : result)),
    drafts: read.flatMap(({ file, result }) => (isRefused(result) ? (readDraft(file) ?? []) : [])),
    problems: [...problems, ...read.flatMap(({ result }) => (isRefused(result) ? result : []))],
  };
}

function isRefused(result: Entry | readonly Problem[]): result is readonly Problem[] {
  return Array.isArray(result);
}

/** A build of an earlier minute may hold what was written since. */
function later(a: Moment, b: Moment): Moment {
  return a > b ? a : b;
}

function momentsAfter(entries: readonly Entry[], at: Moment): Moment[] {
  return entries.flatMap(({ data }) => visibleFrom(data) ?? []).filter((from) => from > at);
}

/** What is wrong with a settings file, by itself and against the site. */
function settingsProblems(file: string, schema: z.ZodObject, site: Site | null): Problem[] {
  const { settings, problems, lineOf } = readSettings<Record<string, unknown>>(file, schema);
  return settings ? placeProblems(file, settings, lineOf, site) : problems;
}
