import { knownOf, type KnownWord } from './known.ts';
import { simplifiedText } from './traditional.ts';
import { sameness, termsIn, textOf, typedText } from './typed.ts';
import type { HelpWords } from './words.ts';

const MOST = 6;

/** Longer names say more than a reader looks for. */
const LONGEST = 12;

/** Words to try where nothing was found: those that share characters with the query, then the most useful of the table. */
export function nearOf(query: string, words: HelpWords): string[] {
  const known = knownOf(words);
  const typed = typedText(query);
  const text = simplifiedText(typed, known.simplified)?.query ?? typed;
  const characters = new Set(termsIn(text).map(textOf).join(''));
  const shown = new Set(words.names.filter(({ demonstration }) => demonstration).map(({ name }) => name));
  const near = known.words
    .filter((word) => word.characters.length <= LONGEST && !shown.has(word.text))
    .map((word) => ({ word, share: shareOf(word, characters) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ word }) => known.groups.get(word.characters.join(''))?.[0] ?? word.text);
  const others = [...near, ...words.terms].filter((word) => sameness(word) !== sameness(text));
  return [...new Set(others)].slice(0, MOST);
}

/** How much of a word the query has; that a long one has half of a short word may be chance. */
function shareOf({ characters }: KnownWord, typed: ReadonlySet<string>): number {
  const shared = characters.filter((character) => /\p{Script=Han}/u.test(character) && typed.has(character));
  const share = shared.length / characters.length;
  const isEnough = characters.length === 2 && typed.size > 3 ? share === 1 : share >= 0.5;
  return isEnough ? share : 0;
}
