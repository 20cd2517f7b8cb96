import { existsSync, readFileSync } from 'node:fs';
import { editionFile } from '#src/content/editions.ts';
import { KINDS } from '#src/content/kinds.ts';
import { readLedger } from '#src/content/ledger-file.ts';
import { hashesOf } from '#src/content/published.ts';
import { REPORT_FOLDERS, REPORT_KINDS, type ReportKind } from '#src/domain/edition.ts';
import { changedLeaves, publishedParts, type ChangedLeaf } from '#src/domain/published.ts';
import type { Output } from './write.ts';

/** A published edition that a new file takes the place of. */
export type Superseded = {
  readonly kind: ReportKind;
  readonly id: string;
  readonly edition: number;
  /** Where it is to be kept, and its text. */
  readonly file: string;
  readonly text: string;
  readonly changes: readonly ChangedLeaf[];
};

/**
 * The text of a report in its edition: that of the file that is there already, or the next one where published figures change; then
 * also the edition that is superseded. A report that the ledger does not know was never published and stays in its edition.
 */
export function inEdition({ path, text }: Output): {
  readonly text: string;
  readonly old: Superseded | null;
} {
  const place = placeOf(path);
  const before = place && existsSync(path) ? figuresIn(place.kind, readFileSync(path, 'utf8')) : null;
  const now = place && figuresIn(place.kind, text);
  if (!before || !now) return { text, old: null };
  if (before.sha256 === now.sha256 || !isPublished(place, before))
    return { text: withEdition(text, before.edition), old: null };
  const { root, kind, id } = place;
  const { edition } = before;
  const changes = changedLeaves(before.figures, now.figures);
  const old = { kind, id, edition, file: editionFile(root, kind, id, edition), text: before.text, changes };
  return { text: publishedOn(before.publishedOn, withEdition(text, edition + 1)), old };
}

type Place = { readonly root: string; readonly kind: ReportKind; readonly id: string };

/** A report's file by its path, `content/reports/monthly/2026-10.json`; null for any other. */
function placeOf(path: string): Place | null {
  const match = /^(.*)\/reports\/([a-z]+)\/([^/]+)\.json$/.exec(path.replaceAll('\\', '/'));
  const [, root = '', folder, id = ''] = match ?? [];
  const kind = REPORT_KINDS.find((known) => REPORT_FOLDERS[known] === folder);
  return kind ? { root, kind, id } : null;
}

/** The figures of a report's file; null where it is not sound, and then there is nothing to keep. */
function figuresIn(kind: ReportKind, text: string) {
  const parsed = KINDS[kind].schema.safeParse(JSON.parse(text));
  if (!parsed.success) return null;
  const { data } = parsed;
  const figures = Object.fromEntries(publishedParts(kind, data));
  return { text, edition: data.edition, publishedOn: data.publishedOn, figures, ...hashesOf(kind, data) };
}

function isPublished(
  { root, kind, id }: Place,
  { sha256, edition }: { sha256: string; edition: number },
): boolean {
  const known = readLedger(root).ledger?.items[`${kind}/${id}`];
  return known?.sha256 === sha256 && known.edition === edition;
}

/** The day of a report is that of its first edition; a later one has that of the note on it. */
function publishedOn(day: string, text: string): string {
  return text.replace(/("publishedOn": ")[^"]*/, `$1${day}`);
}

function withEdition(text: string, edition: number): string {
  return text.replace(/("edition": )\d+/, `$1${edition}`);
}
