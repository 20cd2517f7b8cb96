import type { CalendarDay } from '#src/domain/calendar.ts';
import { knownOf, type Known } from './known.ts';
import { loosened } from './loosened.ts';
import { withDates } from './periods.ts';
import { fromPinyin } from './pinyin.ts';
import { meant } from './said.ts';
import { otherTerms, towardsPages } from './synonyms.ts';
import { simplifiedText } from './traditional.ts';
import { sameness, typedText, type Change } from './typed.ts';
import { withoutTypos } from './typos.ts';
import type { HelpWords } from './words.ts';

export type RewriteReason = 'traditional' | 'synonym' | 'said' | 'pinyin' | 'typo' | 'date' | 'loosened';

/** Another query to try, and why: `to` is put in the place of `from`. */
export type Rewrite = Change & { readonly reason: RewriteReason };

/** So many are tried at most. */
const MOST = 6;

/** Of each reason, so many at most: what is likelier comes first. */
const MOST_OF_REASON = 2;

/** By what a query is corrected. */
type By = { readonly words: HelpWords; readonly known: Known; readonly today: CalendarDay };

/**
 * What to try, in this order, when a query finds nothing: its simplified characters; what is meant by it, its date words, the words that
 * the pages use, what pinyin and typos stand for, two at once before each by itself unless one is but a guess; at last its words one by
 * one.
 */
export function rewritesOf(query: string, words: HelpWords, today: CalendarDay): Rewrite[] {
  const by = { words, known: knownOf(words), today };
  const text = typedText(query);
  const simplified = simplifiedText(text, by.known.simplified);
  const base = simplified?.query ?? text;
  const tried = distinct(
    [
      ...reasoned('traditional', simplified ? [simplified] : []),
      ...oneOrTwo(base, by),
      ...reasoned('synonym', otherTerms(base, by.known)),
    ],
    text,
  );
  const last = [base, ...corrections(base, by).map((rewrite) => rewrite.query)].flatMap((from) =>
    reasoned('loosened', loosened(from, by.known)),
  );
  const loose = distinct([...tried, ...last], text).slice(tried.length);
  return [...tried.slice(0, MOST - Math.min(2, loose.length)), ...loose].slice(0, MOST);
}

/** One slip mended, or two at once; a question that is all of the query comes first, guesses among the pairs come last. */
function oneOrTwo(text: string, by: By): Rewrite[] {
  const first = corrections(text, by);
  const second = first.flatMap((rewrite) => corrected(rewrite, text, by));
  const question = first
    .slice(0, 1)
    .filter((one) => one.reason === 'said' && corrected(one, text, by).length === 0);
  const of = (sure: boolean) => second.filter(({ isSure }) => isSure === sure).map(({ rewrite }) => rewrite);
  return [...question, ...of(true), ...first, ...of(false)];
}

function corrections(text: string, { words, known, today }: By): Rewrite[] {
  return [
    ...reasoned('said', meant(text, known)),
    ...reasoned('date', withDates(text, words, today)),
    ...reasoned('synonym', towardsPages(text, known)),
    ...reasoned('pinyin', fromPinyin(text, known)),
    ...reasoned('typo', withoutTypos(text, known)),
  ];
}

/** Two slips mended, the second of another kind, and whether neither is a guess. */
function corrected(
  { query, reason }: Rewrite,
  text: string,
  by: By,
): { readonly rewrite: Rewrite; readonly isSure: boolean }[] {
  return corrections(query, by)
    .filter((second) => second.reason !== reason)
    .slice(0, 1)
    .map((second) => ({
      rewrite: { query: second.query, from: text, to: second.query, reason },
      isSure: reason !== 'typo' && !['typo', 'said'].includes(second.reason),
    }));
}

function reasoned(reason: RewriteReason, changes: readonly Change[]): Rewrite[] {
  return distinct(
    changes.map((change) => ({ ...change, reason })),
    '',
  ).slice(0, MOST_OF_REASON);
}

/** Without what asks for the same again, or for what was typed. */
function distinct(rewrites: readonly Rewrite[], typed: string): Rewrite[] {
  const seen = new Set([sameness(typed)]);
  return rewrites.filter(({ query }) => {
    const isNew = !seen.has(sameness(query));
    seen.add(sameness(query));
    return isNew;
  });
}
