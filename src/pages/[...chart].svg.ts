import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listPictures } from '#src/data-reports/pictures.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const pictures = await listPictures(wordsFor(new URL(site.address)));
  return pictures.map(({ path, svg }) => ({ params: { chart: path.slice(1) }, props: { svg } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
