import type { CorrectionKind } from '#src/domain/correction.ts';

type Note = { readonly kind: CorrectionKind; readonly changesMeaning: boolean };

/** Whether a note stands at the top of the page: the item means something else, or must not be used. */
export function isAtTop({ kind, changesMeaning }: Note): boolean {
  return changesMeaning || kind === 'withdrawal';
}

/** Whether an item is no longer to be used. */
export function isWithdrawn(notes: readonly Pick<Note, 'kind'>[]): boolean {
  return notes.some(({ kind }) => kind === 'withdrawal');
}

/** The title of an item, marked where it was withdrawn. */
export function markedTitle(
  title: string,
  notes: readonly Pick<Note, 'kind'>[],
  { corrections }: { readonly corrections: { readonly withdrawn: (title: string) => string } },
): string {
  return isWithdrawn(notes) ? corrections.withdrawn(title) : title;
}

/** The later of two days, of which there may be but one. */
export function lastOf<D extends string>(a: D | null, b: D | null): D | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The day of the newest note; null without one. @param notes newest first. */
export function newestNote<D>(notes: readonly { readonly publishedOn: D }[]): D | null {
  return notes[0]?.publishedOn ?? null;
}
