import type { APIRoute } from 'astro';
import { site } from '#src/site.ts';

/** While the portal holds demonstration content, robots are asked to stay away. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\n${site.demonstration ? 'Disallow: /' : 'Allow: /'}\n`);
