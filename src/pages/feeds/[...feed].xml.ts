import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { today } from '#src/clock.ts';
import { atomOf } from '#src/feeds/atom.ts';
import { listFeeds } from '#src/feeds/list.ts';
import { wordsFor } from '#src/words/words.ts';
import { site } from '#src/site.ts';

export async function getStaticPaths() {
  const feeds = await listFeeds(wordsFor(new URL(site.address)), today());
  return feeds.map(({ path, feed }) => ({ params: { feed: path }, props: { feed } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(atomOf(props.feed, site.address), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
