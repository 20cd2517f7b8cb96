import { canonicalOf } from '#src/search/canonical.ts';
import type { HelpName, HelpPhrase, HelpWords } from '#src/search/help/words.ts';
import { namesOf, pageName } from './names.ts';
import { exceptions, readingsOf } from './readings.ts';
import { reportGroups } from './report-groups.ts';
import { simplifiedPairs } from './simplified.ts';
import type { WordSources } from './sources.ts';

/** In longer ones a slip shows by the other characters. */
const LONGEST_MISTYPED = 3;

/** The words for helping, as the search page reads them. */
export function helpWords(sources: WordSources): HelpWords {
  const { terms, synonyms, typos, dropped, said } = sources.table;
  const names = namesOf(sources);
  const phrases = said.map(({ words, means, page }): HelpPhrase => ({
    words,
    means,
    page: page === null ? null : pageName(page, names, sources.pages),
  }));
  const known = [
    ...terms,
    ...synonyms.flat(),
    ...phrases.map(({ means }) => means),
    ...names.flatMap(called),
  ];
  const read = [...known, ...typos.flatMap(({ wrong, right }) => [wrong, right])];
  return {
    terms,
    synonyms,
    standing: standingIn(sources, synonyms.flat()),
    said: phrases,
    names,
    typos,
    dropped,
    reports: reportGroups(sources.reports),
    readings: readingsOf(read, [...terms, ...names.filter(isMistyped).flatMap(called)].filter(isShort)),
    pinyin: exceptions([...new Set(known)]),
    simplified: simplifiedPairs(textOf(sources, read)),
  };
}

/** Readers know these by ear. */
function isMistyped({ kind, demonstration }: HelpName): boolean {
  return !demonstration && ['district', 'section', 'place', 'nature', 'facility'].includes(kind);
}

function isShort(word: string): boolean {
  return word.length <= LONGEST_MISTYPED;
}

/** All that a name is called. */
function called({ name, also = [] }: HelpName): string[] {
  return [name, ...also];
}

/** The words that content or headings have. */
function standingIn({ texts, pages }: WordSources, words: readonly string[]): string[] {
  const all = canonicalOf([texts, ...pages.map(({ title }) => title)].join('\n'));
  return words.filter((word) => all.includes(canonicalOf(word)));
}

function textOf({ texts, columns, pages, table }: WordSources, words: readonly string[]): string {
  const own = columns.map(({ name, description }) => name + description);
  const asked = table.said.flatMap((phrase) => phrase.words);
  return [texts, ...own, ...pages.map(({ title }) => title), ...words, ...asked, ...table.dropped].join('');
}
