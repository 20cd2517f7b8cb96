import { REPORT_KINDS } from './edition.ts';

/** The kinds of items whose numbers must not change without a note. */
export const LEDGER_KINDS = [...REPORT_KINDS, 'news'] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];

export function isLedgerKind(kind: string): kind is LedgerKind {
  return LEDGER_KINDS.some((known) => known === kind);
}

/** What an item publishes, part by part; each part is one thing that a message can name. @param data of a release with its `body`. */
export function publishedParts(
  kind: LedgerKind,
  data: Readonly<Record<string, unknown>>,
): Map<string, unknown> {
  const whole = (name: string) => [name, data[name]] as const;
  switch (kind) {
    case 'weeklyReports':
      return new Map([...named('areas', data, 'area'), whole('frozen')]);
    case 'monthlyReports':
      return new Map(['air', 'townships', 'water', 'drinking', 'noise'].map(whole));
    case 'annualReports':
      return new Map(named('figures', data, 'id'));
    case 'news':
      return new Map([
        ...['title', 'publishedOn', 'inForce', 'quotes'].map(whole),
        ...named('keyFacts', data, 'what'),
        ['numbers', numbersIn([data['summary'], data['background'], data['body']])],
      ]);
  }
}

/** All numbers of some texts in their order: the words around them may be put better without a note, addresses may be mended. */
function numbersIn(texts: readonly unknown[]): string[] {
  const words = texts.filter((text) => typeof text === 'string').join('\n');
  return words.replace(/https?:[^\s)]*/g, '').match(/\d+(?:[.,:]\d+)*%?/g) ?? [];
}

/** The items of a list, each by one of its fields. */
function named(list: string, data: Readonly<Record<string, unknown>>, by: string): [string, unknown][] {
  const items = data[list] as readonly Readonly<Record<string, unknown>>[] | undefined; // by the schemas
  return (items ?? []).map((item) => [`${list}.${String(item[by])}`, item]);
}

/** Text beside figures: it may be put better without a note. */
const UNCOUNTED = new Set(['note', 'notes', 'source', 'figure']);

/** Every figure, name and gap in a value with its path, in the order of the paths, so that the order of fields is nothing. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: string][] {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? [] : [[path, JSON.stringify(value)]];
  return Object.entries(value)
    .filter(([key]) => !UNCOUNTED.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** A leaf that is not what it was; null = it was not there. */
export type ChangedLeaf = { readonly path: string; readonly old: string | null; readonly now: string | null };

/** What differs between two values, in the order of the paths. */
export function changedLeaves(old: unknown, now: unknown): ChangedLeaf[] {
  const [before, after] = [new Map(leavesOf(old)), new Map(leavesOf(now))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, old: before.get(path) ?? null, now: after.get(path) ?? null }))
    .filter((leaf) => leaf.old !== leaf.now);
}
