import { z } from 'astro/zod';
import { canonicalOf } from '../search/canonical.ts';
import { cure, text } from './shared.ts';

/** A complete tag is refused as such; this is what else a browser could take for HTML. */
const TAG = /<\/?[a-z][^>]*>/gi;

/** What a reader may type: something that search looks for. */
const word = text(40)
  .refine((value) => value.trim() === '' || canonicalOf(value) !== '', cure('word-empty'))
  .refine((value) => !/[<>]/.test(value.replace(TAG, '')), cure('html-sign'));

/** A page of this site, also a place on it: `/water/#drinking`. */
const page = z
  .string()
  .refine((value) => /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(value), cure('own-page'))
  .nullable();

/** Words that search knows besides those of the pages, kept by editors (搜索用词). */
export const searchSchema = z
  .strictObject({
    /** Words that stand on the pages, the most useful first: found by pinyin, in glued words, and offered where nothing else helps. */
    terms: z.array(word).min(1),
    /** Words for the same thing; the first is the one that the pages use. */
    synonyms: z.array(z.array(word).min(2)),
    /** How readers ask, what to search for instead, and the page that answers; null = none does. */
    said: z.array(z.strictObject({ words: z.array(word).min(1), means: word, page })),
    /** Names in use for places, as the pages write them; null = no page is about it. */
    names: z.array(z.strictObject({ name: word, page })),
    typos: z.array(
      z
        .strictObject({ wrong: word, right: word })
        .refine(({ wrong, right }) => canonicalOf(wrong) !== canonicalOf(right), {
          ...cure('typo-same'),
          path: ['right'],
        }),
    ),
    /** What a question is asked with: left out where nothing is found. */
    dropped: z.array(word),
  })
  .superRefine(({ terms, synonyms, said, names, typos, dropped }, context) => {
    refuseTwice(context, listed('terms', terms));
    refuseTwice(
      context,
      synonyms.flatMap((group, index) => listed('synonyms', group, index)),
    );
    refuseTwice(
      context,
      said.flatMap(({ words }, index) => listed('said', words, index, 'words')),
    );
    refuseTwice(
      context,
      names.map(({ name }, index) => ({ path: ['names', index, 'name'], word: name })),
    );
    refuseTwice(
      context,
      typos.map(({ wrong }, index) => ({ path: ['typos', index, 'wrong'], word: wrong })),
    );
    refuseTwice(context, listed('dropped', dropped));
  });

export type SearchTable = z.infer<typeof searchSchema>;

type Placed = { readonly path: (string | number)[]; readonly word: string };

function listed(field: string, words: readonly string[], ...path: (string | number)[]): Placed[] {
  return words.map((word, index) => ({ path: [field, ...path, index], word }));
}

/** The same word twice in a list, or in two groups of it, leads to two places. */
function refuseTwice(context: z.RefinementCtx, words: readonly Placed[]): void {
  const seen = new Set<string>();
  for (const { path, word } of words) {
    const canonical = canonicalOf(word);
    if (canonical !== '' && seen.has(canonical)) {
      context.addIssue({ code: 'custom', path, ...cure('word-twice') });
    }
    seen.add(canonical);
  }
}
