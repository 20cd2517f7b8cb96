import type { APIRoute } from 'astro';
import { listPages } from '#src/queries/pages.ts';

/** What every page that is searched is, newest first: the index of the search is made with it. */
export const GET: APIRoute = async () => Response.json(await listPages());
