import { nameOf, type NarrowLinks } from '#src/components/filter/narrow-links.ts';
import { chosenFacets, type Choice } from '#src/domain/facets.ts';
import type { Words } from '#src/words/words.ts';

type ScriptWords = Words['newsList']['script'] & {
  /** Of the page, while something is chosen. */
  readonly title: string;
};

/** What the filter says, in the words that the page gave it. */
export type FilterWords = ReturnType<typeof filterWords>;

/** @param given the page's words as JSON; capitals in them stand for numbers and names. */
export function filterWords(given: string, links: NarrowLinks) {
  const words = JSON.parse(given) as ScriptWords; // by NewsFilter.astro
  const namesOf = (choice: Choice<string>) =>
    chosenFacets(choice)
      .map((facet) => nameOf(links[facet], String(choice[facet])))
      .join(words.comma) || words.everything;
  const named = (text: string) => (choice: Choice<string>) => text.replace('CHOICE', namesOf(choice));
  const filled = (text: string, count: number) => text.replace('COUNT', String(count));
  return {
    waiting: words.waiting,
    failed: words.failed,
    comma: words.comma,
    count: (count: number) => filled(words.count, count),
    more: (count: number) => filled(words.more, count),
    title: named(words.title),
    /** What the address asks for in vain; empty where it asks for nothing unknown. */
    unknown: (values: readonly string[]) =>
      values.map((value) => words.unknown.replace('CHOICE', value)).join(''),
    own: named(words.own),
    /** How many were found, or that none were. */
    found: (choice: Choice<string>, count: number) =>
      named(filled(count > 0 ? words.found : words.none, count))(choice),
  };
}
