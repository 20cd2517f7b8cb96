import type { APIRoute } from 'astro';
import { searchWordSources } from '#src/queries/search-words.ts';
import { helpWords } from '#src/search-words/help-words.ts';

/** What helps where a reader's words differ from the pages'; the browser reads it when a search is to be helped. */
export const GET: APIRoute = async () => Response.json(helpWords(await searchWordSources()));
