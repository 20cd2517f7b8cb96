import { EXAMPLE_SOURCES } from '#src/search-words/example-sources.ts';
import { helpWords } from '#src/search-words/help-words.ts';

/** The words for helping of the portal's own content. */
export const EXAMPLE_WORDS = helpWords(EXAMPLE_SOURCES);
