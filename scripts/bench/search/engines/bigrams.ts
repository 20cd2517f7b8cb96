import { plainForm, plainTerms } from '../truth.ts';

/** Every pair of neighbours in a text's blocks, and every last character of one alone, with spaces between. */
export function bigramsOf(blocks: readonly string[]): string {
  return blocks
    .flatMap((block) => {
      const characters = [...plainForm(block)];
      return characters.map((character, index) => character + (characters[index + 1] ?? ''));
    })
    .join(' ');
}

/** What each character stands in, too: for engines that cannot ask for beginnings. */
export function charactersOf(blocks: readonly string[]): string {
  return [...new Set(blocks.flatMap((block) => [...plainForm(block)]))].join(' ');
}

/** The pairs of all terms of a query; a term of one character stands for itself. */
export function askedBigrams(query: string): string[] {
  return plainTerms(query).flatMap((term) => {
    const characters = [...term];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}`);
  });
}

export function words(text: string): string[] {
  return text.split(' ');
}
