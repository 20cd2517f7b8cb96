import { readGlossary } from './content/glossary.ts';

/** The words of the reports explained, from `content/glossary.json`. */
export const glossaryTerms = readGlossary();
