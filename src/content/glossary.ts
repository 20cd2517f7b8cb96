import { readFileSync } from 'node:fs';
import { glossarySchema, type Glossary } from '../schemas/glossary.ts';

/** The words of the reports explained. @throws ZodError or SyntaxError when the file is wrong; the content check says it in words. */
export function readGlossary(root = 'content'): Glossary['terms'] {
  return glossarySchema.parse(JSON.parse(readFileSync(`${root}/glossary.json`, 'utf8'))).terms;
}
