import type { Moment } from '../domain/moment.ts';
import { isReportKind } from '../domain/edition.ts';
import { isVisible } from '../domain/embargo.ts';
import { ledgerProblem, type LedgerItem } from '../domain/ledger.ts';
import { changedLeaves, isLedgerKind, publishedParts, type LedgerKind } from '../domain/published.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { editionFile, readEditions, type KeptEdition } from './editions.ts';
import type { Entry } from './entry.ts';
import type { ContentFile } from './files.ts';
import { announcedState } from './ledger-announced.ts';
import { ledgerFile, readLedger } from './ledger-file.ts';
import { ledgerMessage, vanished } from './ledger-words.ts';
import { keptOthers, othersShown, vanishedItems } from './ledger-others.ts';
import type { Problem } from './problem.ts';
import { publishedOf } from './published.ts';

/** What is published now, against what was published last. */
export type LedgerState = {
  readonly problems: readonly Problem[];
  /** The ledger as it should be, were there no problems: with what is new and what was changed with a note. */
  readonly next: Ledger;
  /** How many items that may be seen are not in the ledger, or not as they are. */
  readonly unrecorded: number;
};

type Surroundings = {
  readonly root: string;
  readonly at: Moment;
  /** Whether the site still has invented items; if not, those that are gone are not missed. */
  readonly demonstration: boolean;
  /** Of all items, sound or not. */
  readonly files: readonly Pick<ContentFile, 'kind' | 'id'>[];
};

/** Holds every item against the ledger of its content folder. @param entries all, also those that may not be seen yet. */
export function ledgerState(
  entries: readonly Entry[],
  { root, at, demonstration, files }: Surroundings,
): LedgerState {
  const { ledger, problems: unsound } = readLedger(root);
  const editions = readEditions(root);
  const known = ledger?.items ?? {};
  const rows = rowsOf(entries, at, editions.kept).filter(({ key, visible }) => visible || key in known);
  const there = new Set(files.map(({ kind, id }) => `${kind}/${id}`));
  const others = othersShown(entries, at);
  const announced = announcedState(entries, ledger?.announced ?? null, { root, at, demonstration, files });
  const missed = ledger ? vanishedItems(ledger, there, demonstration) : [];
  return {
    problems: [
      ...unsound,
      ...editions.problems,
      ...missed.map((key) => ({ file: ledgerFile(root), line: 1, field: key, message: vanished(key) })),
      ...rows.flatMap((row) => problemsOf(row, known[row.key], root, editions.kept)),
      ...announced.problems,
    ],
    next: {
      items: Object.fromEntries(rows.map(({ key, now }) => [key, kept(known[key], now)])),
      others: keptOthers(ledger?.others ?? {}, others, there),
      announced: announced.next,
    },
    unrecorded: ledger
      ? rows.filter(({ key, now }) => !isRecorded(known[key], now)).length +
        Object.keys(others).filter((key) => !(key in ledger.others)).length +
        announced.unrecorded
      : 0,
  };
}

type Row = {
  readonly key: string;
  readonly entry: LedgerEntry;
  readonly now: LedgerItem;
  readonly visible: boolean;
};

type LedgerEntry = Entry & { readonly kind: LedgerKind };

function rowsOf(entries: readonly Entry[], at: Moment, editions: readonly KeptEdition[]): Row[] {
  const notes = entries.filter(({ kind, data }) => kind === 'corrections' && isVisible(data, at));
  return entries
    .filter((entry): entry is LedgerEntry => isLedgerKind(entry.kind))
    .map((entry) => ({
      key: `${entry.kind}/${entry.id}`,
      entry,
      now: publishedOf(entry, notes, editions),
      visible: isVisible(entry.data, at),
    }))
    .toSorted((a, b) => a.key.localeCompare(b.key));
}

function problemsOf(
  { entry, now }: Row,
  known: LedgerItem | undefined,
  root: string,
  editions: readonly KeptEdition[],
): Problem[] {
  const { kind, id, file, lineOf } = entry;
  const problem = ledgerProblem(known ?? now, now, isReportKind(kind));
  if (!problem) return [];
  const leaves = changesSince(known, entry, editions);
  const keptIn = (edition: number) => (isReportKind(kind) ? editionFile(root, kind, id, edition) : file);
  const message = ledgerMessage(problem, now, leaves, keptIn);
  if (isReportKind(kind)) return [{ file, line: lineOf(['edition']), field: 'edition', message }];
  const [field = ''] = 'parts' in problem ? (problem.parts[0]?.split('.') ?? []) : [];
  return [{ file, line: lineOf([field]), field: '', message }];
}

/** The changed figures themselves, where the edition that the ledger knows is kept. */
function changesSince(
  known: LedgerItem | undefined,
  { kind, id, data }: LedgerEntry,
  editions: readonly KeptEdition[],
) {
  const before = editions.find(
    (one) => one.kind === kind && one.id === id && one.edition === known?.edition && one.data !== data,
  );
  if (!before) return [];
  const partsOf = (whole: Entry['data']) => Object.fromEntries(publishedParts(kind, whole));
  return changedLeaves(partsOf(before.data), partsOf(data));
}

/** Notes stay known when they cannot be seen at the time of a build, and hashes of earlier editions for ever. */
function kept(known: LedgerItem | undefined, now: LedgerItem): LedgerItem {
  return { ...now, notes: [...new Set([...(known?.notes ?? []), ...now.notes])].toSorted() };
}

function isRecorded(known: LedgerItem | undefined, now: LedgerItem): boolean {
  return known?.sha256 === now.sha256 && known.edition === now.edition;
}
