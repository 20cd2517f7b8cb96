import { nameOf, type NarrowLinks } from '#src/components/filter/narrow-links.ts';
import { chosenFacets, type Choice } from '#src/domain/facets.ts';
import type { Words } from '#src/words/words.ts';

type ScriptWords = Words['newsList']['script'];

/** What the filter says, in the words that the page gave it. */
export type FilterWords = ReturnType<typeof filterWords>;

/** @param given the page's words as JSON; capitals in them stand for numbers and names. */
export function filterWords(given: string, links: NarrowLinks) {
  const words = JSON.parse(given) as ScriptWords; // by NewsFilter.astro
  const namesOf = (choice: Choice<string>) =>
    chosenFacets(choice)
      .map((facet) => nameOf(links[facet], String(choice[facet])))
      .join(words.joint) || words.everything;
  const filled = (text: string, count: number) => text.replace('COUNT', String(count));
  return {
    waiting: words.waiting,
    failed: words.failed,
    comma: words.comma,
    count: (count: number) => filled(words.count, count),
    more: (count: number) => filled(words.more, count),
    own: (choice: Choice<string>) => words.own.replace('CHOICE', namesOf(choice)),
    /** How many were found, or that none were. */
    found: (choice: Choice<string>, count: number) =>
      filled(count > 0 ? words.found : words.none, count).replace('CHOICE', namesOf(choice)),
  };
}
