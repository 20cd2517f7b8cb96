import { z } from 'astro/zod';
import { cure, id, text } from './shared.ts';

const term = z.strictObject({
  /** The end of its address: `/glossary/#aqi`. */
  id,
  group: z.enum(['air', 'water', 'noise', 'comparison', 'report']),
  term: text(20),
  /** What it means, in plain words of our own. */
  short: text(60),
  /** What a curious reader wants to know beyond that. */
  more: text(200).optional(),
  /** The standard that defines it; null = an everyday word, or one of this portal. */
  source: z.strictObject({ standard: text(80), clause: text(40).nullable() }).nullable(),
});

/** The words of the reports explained (术语表), in the order they are shown in. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(term)
    .min(1)
    .superRefine((terms, context) => {
      for (const [index, { id, term }] of terms.entries()) {
        const before = terms.slice(0, index);
        const twice = before.some((other) => other.id === id || other.term === term);
        if (twice) context.addIssue({ code: 'custom', path: [index, 'id'], ...cure('term-twice') });
      }
    }),
});

export type Glossary = z.infer<typeof glossarySchema>;
