import type { PartialDay } from './calendar.ts';

/** An input file of a compiled item. */
export type InputFile = {
  readonly name: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
};

/** Where an item comes from. */
export type Provenance =
  | {
      readonly kind: 'published';
      /** Who published it. */
      readonly source: string;
      /** Where it may be read; only an address that may be cited. */
      readonly url?: string | undefined;
      /** When it was published: a day, or the month or year where no more is known. */
      readonly date: PartialDay;
      /** `original`: in the publisher's own words or figures; `summary`: told by the portal in its own words. */
      readonly form: 'original' | 'summary';
      readonly note?: string | undefined;
    }
  | {
      readonly kind: 'compiled';
      /** Who measured and published the readings. */
      readonly source: string;
      readonly inputs: readonly InputFile[];
      readonly note?: string | undefined;
    }
  | {
      readonly kind: 'demonstration';
      readonly note?: string | undefined;
      readonly inputs?: readonly InputFile[] | undefined;
    };

export function isDemonstration({ provenance }: { readonly provenance: Provenance }): boolean {
  return provenance.kind === 'demonstration';
}
