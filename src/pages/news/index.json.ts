import type { APIRoute } from 'astro';
import { indexRow } from '#src/components/news-list/index-row.ts';
import { listNews } from '#src/queries/items.ts';

/** All releases, newest first, as the filter of `/news/` needs them. */
export const GET: APIRoute = async () => Response.json((await listNews()).map(indexRow));
