import { readFileSync } from 'node:fs';
import { searchSchema, type SearchTable } from '../schemas/search.ts';

/** The words that search knows. @throws ZodError or SyntaxError when the file is wrong; the content check says it in words. */
export function readSearchTable(root = 'content'): SearchTable {
  return searchSchema.parse(JSON.parse(readFileSync(`${root}/search.json`, 'utf8')));
}
