/** What was published of an item when it was last written down. */
export type LedgerItem = {
  /** Of an item without editions always 1. */
  readonly edition: number;
  /** Of all its parts together. */
  readonly sha256: string;
  /** A short hash of each part, so that a message can name what changed. */
  readonly parts: Readonly<Record<string, string>>;
  /** Ids of the notes on it that were known then: only a later one explains a later change. */
  readonly notes: readonly string[];
  /** The hashes of its earlier editions, by their number. */
  readonly earlier: Readonly<Record<string, string>>;
  readonly demonstration: boolean;
};

/** Why an item cannot be built as it is. */
export type LedgerProblem =
  | { readonly why: 'not-noted' | 'not-raised'; readonly parts: readonly string[] }
  | { readonly why: 'lowered'; readonly edition: number }
  /** An earlier edition has no file, or its file is not what was published. */
  | { readonly why: 'not-kept' | 'kept-changed'; readonly edition: number };

/** An item as it is now against what was written down. @param inEditions whether a change of figures makes a new edition. */
export function ledgerProblem(known: LedgerItem, now: LedgerItem, inEditions: boolean): LedgerProblem | null {
  if (now.edition < known.edition) return { why: 'lowered', edition: known.edition };
  return changeProblem(known, now, inEditions) ?? keptProblem(known, now);
}

function changeProblem(known: LedgerItem, now: LedgerItem, inEditions: boolean): LedgerProblem | null {
  if (known.sha256 === now.sha256) return null;
  const parts = changedParts(known, now);
  if (now.notes.every((id) => known.notes.includes(id))) return { why: 'not-noted', parts };
  return inEditions && now.edition === known.edition ? { why: 'not-raised', parts } : null;
}

/** Each edition before the newest lies where it is kept, as it was published. */
function keptProblem(known: LedgerItem, now: LedgerItem): LedgerProblem | null {
  for (let edition = 1; edition < now.edition; edition += 1) {
    const kept = now.earlier[edition];
    const published = edition === known.edition ? known.sha256 : known.earlier[edition];
    if (kept === undefined) return { why: 'not-kept', edition };
    if (published !== undefined && kept !== published) return { why: 'kept-changed', edition };
  }
  return null;
}

function changedParts(known: LedgerItem, now: LedgerItem): string[] {
  const names = new Set([...Object.keys(known.parts), ...Object.keys(now.parts)]);
  return [...names].filter((name) => known.parts[name] !== now.parts[name]);
}
