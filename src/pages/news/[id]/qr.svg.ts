import type { APIRoute } from 'astro';
import { qrSvg } from '#src/qr/qr-svg.ts';
import { listAllNews } from '#src/queries/items.ts';
import { site } from '#src/site.ts';

export async function getStaticPaths() {
  const releases = await listAllNews();
  return releases.map(({ id }) => ({ params: { id } }));
}

/** The permanent address of a release, to be read by a telephone from paper. */
export const GET: APIRoute = ({ params }) =>
  new Response(qrSvg(new URL(`/news/${params['id']}/`, site.address).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
