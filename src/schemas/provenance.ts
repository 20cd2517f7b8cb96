import { z } from 'astro/zod';
import { isNamed } from '../domain/provenance.ts';
import { address, cure, partialDay, text } from './shared.ts';

/** Who published it. */
export const publisher = text(80).refine(isNamed, cure('publisher'));

const inputFile = z.strictObject({
  name: text(120),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where an item comes from. Every item says it. */
export const provenanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('published'),
    source: publisher,
    /** Where it may be read; left out unless the page may be cited. */
    url: address.optional(),
    /** When it was published: `2021-07-15`, or only `2021-07` or `2021`. */
    date: partialDay,
    /** `original`: the publisher's own words or figures; `summary`: told here in our own words. */
    form: z.enum(['original', 'summary']),
    /** What a reader should know of the source. */
    note: text(300).optional(),
  }),
  z.strictObject({
    kind: z.literal('compiled'),
    /** Who measured and published the readings. */
    source: text(120),
    /** The files it was computed from. */
    inputs: z.array(inputFile).min(1),
    note: text(300).optional(),
  }),
  z.strictObject({
    kind: z.literal('demonstration'),
    note: text(300).optional(),
    inputs: z.array(inputFile).optional(),
  }),
]);
