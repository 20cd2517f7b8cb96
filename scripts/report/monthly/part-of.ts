import type { Part } from '#src/domain/report/missing-part.ts';

/** What the files of one part give for a month: the part, what stands against it, and what is worth knowing. */
export type PartOf<T> = {
  readonly part: Part<T>;
  readonly problems: readonly string[];
  readonly notices: readonly string[];
};

/** A part for which no file was given. */
export const NOT_SUPPLIED: PartOf<never> = { part: { missing: 'not-supplied' }, problems: [], notices: [] };

/** A part that was not measured in a month. @param notice what the editor should know of it. */
export function unmeasuredPart(notice: string): PartOf<never> {
  return { part: { missing: 'not-measured' }, problems: [], notices: [notice] };
}

/** A part whose files cannot be used for a month. */
export function refusedPart(...problems: readonly string[]): PartOf<never> {
  return { ...NOT_SUPPLIED, problems };
}
