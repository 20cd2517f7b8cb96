import { isVisible } from '../domain/embargo.ts';
import type { Moment } from '../domain/moment.ts';
import { isDemonstration, type Provenance } from '../domain/provenance.ts';
import { isLedgerKind } from '../domain/published.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Entry } from './entry.ts';

type Shown = Pick<Entry, 'kind' | 'id' | 'data'>;

/** What may be seen of the kinds without figures of their own, which must not vanish either: whether each is invented. */
export function othersShown(entries: readonly Shown[], at: Moment): Ledger['others'] {
  const shown = entries.filter(
    ({ kind, data }) => !isLedgerKind(kind) && kind !== 'weekNotes' && isVisible(data, at),
  );
  return Object.fromEntries(
    shown
      .map(({ kind, id, data }): [string, boolean] => [
        `${kind}/${id}`,
        isDemonstration({ provenance: data['provenance'] as Provenance }), // by the schemas
      ])
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );
}

/** What was published and has no file any more. @param demonstration whether the site still has invented items: if not, those are not missed. */
export function vanishedItems(
  { items, others }: Pick<Ledger, 'items' | 'others'>,
  there: ReadonlySet<string>,
  demonstration: boolean,
): string[] {
  const known = [
    ...Object.entries(items).map(([key, item]) => ({ key, invented: item.demonstration })),
    ...Object.entries(others).map(([key, invented]) => ({ key, invented })),
  ];
  return known
    .filter(({ key, invented }) => !there.has(key) && (demonstration || !invented))
    .map(({ key }) => key);
}

/** The others that stay known: those that are shown, and those that have their file and cannot be seen at the time of a build. */
export function keptOthers(known: Ledger['others'], shown: Ledger['others'], there: ReadonlySet<string>) {
  const waiting = Object.entries(known).filter(([key]) => there.has(key));
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(waiting), ...shown }).toSorted(([a], [b]) => a.localeCompare(b)),
  );
}
