import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listFiles } from '#src/data-reports/files.ts';
import { MEDIA_TYPES } from '#src/downloads/formats.ts';
import { wordsFor } from '#src/words/words.ts';
import { site } from '#src/site.ts';

export async function getStaticPaths() {
  const files = await listFiles('xlsx', wordsFor(new URL(site.address)));
  return files.map(({ table, file }) => ({ params: { table }, props: { file } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.file.content.slice(), { headers: { 'Content-Type': MEDIA_TYPES.xlsx } });
