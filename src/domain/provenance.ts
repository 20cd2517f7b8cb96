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

/** Another's publication told by the portal in its own words (摘编). */
export type Summary = Extract<Provenance, { kind: 'published' }> & { readonly form: 'summary' };

export function isSummary(provenance: Provenance): provenance is Summary {
  return provenance.kind === 'published' && provenance.form === 'summary';
}

/** A host that stands for a name, or words that say that the publisher is unknown. */
const NAMELESS = /^[\w-]+(?:\.[\w-]+)+$|未写明|未注明|不详/;

/** Whether a source says who published: what nobody is known to have published is not taken in. */
export function isNamed(source: string): boolean {
  return !NAMELESS.test(source);
}

export function isDemonstration({ provenance }: { readonly provenance: Provenance }): boolean {
  return provenance.kind === 'demonstration';
}
