import { createHash } from 'node:crypto';
import { isReportKind } from '../domain/edition.ts';
import type { LedgerItem } from '../domain/ledger.ts';
import { isDemonstration, type Provenance } from '../domain/provenance.ts';
import { leavesOf, publishedParts, type LedgerKind } from '../domain/published.ts';
import type { Entry } from './entry.ts';
import type { KeptEdition } from './editions.ts';

/** Enough of a hash to tell parts of one item apart. */
const SHORT = 12;

/** What an item publishes now, as the ledger writes it down. @param notes on anything, that may be seen. @param kept editions of anything. */
export function publishedOf(
  { kind, id, data, body }: Pick<Entry, 'id' | 'data' | 'body'> & { readonly kind: LedgerKind },
  notes: readonly Pick<Entry, 'id' | 'data'>[],
  kept: readonly KeptEdition[],
): LedgerItem {
  const own = kept.filter((edition) => edition.kind === kind && edition.id === id);
  return {
    edition: isReportKind(kind) ? Number(data['edition']) : 1,
    ...hashesOf(kind, { ...data, body }),
    notes: notes
      .filter((note) => isOn(note, kind, id))
      .map((note) => note.id)
      .toSorted(),
    earlier: Object.fromEntries(own.map(({ edition, data: old }) => [edition, hashesOf(kind, old).sha256])),
    demonstration: isDemonstration({ provenance: data['provenance'] as Provenance }), // by the schemas
  };
}

/** The hash of all that an item publishes, and short ones of its parts. */
export function hashesOf(
  kind: LedgerKind,
  data: Readonly<Record<string, unknown>>,
): Pick<LedgerItem, 'sha256' | 'parts'> {
  const parts: [name: string, hash: string][] = [...publishedParts(kind, data)].map(([name, value]) => [
    name,
    hash(JSON.stringify(leavesOf(value))),
  ]);
  return {
    sha256: hash(JSON.stringify(parts)),
    parts: Object.fromEntries(parts.map(([name, whole]) => [name, whole.slice(0, SHORT)])),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isOn({ data }: Pick<Entry, 'data'>, kind: string, id: string): boolean {
  const item = data['item'] as { kind: string; id: string }; // by the schema of corrections
  return item.kind === kind && item.id === id;
}
