import { getCollection } from 'astro:content';
import type { CorrectedKind } from '#src/domain/correction.ts';

/** Notes on published items (更正、修订、更新、撤回), newest first. */
export async function listCorrections() {
  const entries = await getCollection('corrections');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.id.localeCompare(a.id));
}

export type Correction = Awaited<ReturnType<typeof listCorrections>>[number];

/** The notes on one item, newest first. */
export async function listCorrectionsOf(kind: CorrectedKind, id: string): Promise<Correction[]> {
  const notes = await listCorrections();
  return notes.filter(({ item }) => item.kind === kind && item.id === id);
}

/** The items that stand: those that were withdrawn keep their pages, but are in no list. */
export async function standing<T extends { readonly id: string }>(
  kind: CorrectedKind,
  items: readonly T[],
): Promise<T[]> {
  const withdrawn = new Set(
    (await listCorrections())
      .filter((note) => note.kind === 'withdrawal' && note.item.kind === kind)
      .map(({ item }) => item.id),
  );
  return items.filter(({ id }) => !withdrawn.has(id));
}
