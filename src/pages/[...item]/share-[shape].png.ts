import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listShareCards } from '#src/share/list.ts';
import { sharePicture } from '#src/share/share-picture.ts';
import { SHAPES } from '#src/share/shapes.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

/** Two pictures of every release and report. */
export async function getStaticPaths() {
  const cards = await listShareCards(wordsFor(new URL(site.address)));
  return [...cards.values()].flatMap((card) =>
    SHAPES.map((shape) => ({ params: { item: card.path.slice(1, -1), shape }, props: { card, shape } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) =>
  new Response(await sharePicture(props.card, props.shape, wordsFor(url)), {
    headers: { 'Content-Type': 'image/png' },
  });
