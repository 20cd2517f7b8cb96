import type { CorrectedKind, CorrectionKind } from '#src/domain/correction.ts';
import type { Moment } from '#src/domain/moment.ts';
import { momentOf, type When } from './when.ts';

/** A note on a published item, as far as the entry of that item asks. */
export type ItemNote = {
  readonly item: { readonly kind: CorrectedKind; readonly id: string };
  readonly kind: CorrectionKind;
  readonly publishedOn: When;
  readonly notBefore?: Moment | undefined;
  readonly changesMeaning: boolean;
  /** Of a report whose figures it changed: the edition that it made. */
  readonly edition?: number | undefined;
};

/** What a note may be on. */
type Noted = { readonly kind: CorrectedKind | 'corrections'; readonly id: string };

export function isWithdrawn(item: Noted, notes: readonly ItemNote[]): boolean {
  return notesOn(item, notes).some(({ kind }) => kind === 'withdrawal');
}

type Published = Noted & { readonly published: When; readonly changedOn?: When | undefined };

/** Its publication, its own last change, or the last note after which it means something else, or has other figures. */
export function updatedAt(item: Published, notes: readonly ItemNote[]): Moment {
  const noted = notesOn(item, notes)
    .filter(({ changesMeaning, edition }) => changesMeaning || edition !== undefined)
    .map(({ notBefore, publishedOn }) => notBefore ?? publishedOn);
  return [item.changedOn ?? item.published, ...noted]
    .map(momentOf)
    .reduce((latest, moment) => (moment > latest ? moment : latest), momentOf(item.published));
}

function notesOn({ kind, id }: Noted, notes: readonly ItemNote[]): ItemNote[] {
  return notes.filter(({ item }) => item.kind === kind && item.id === id);
}
