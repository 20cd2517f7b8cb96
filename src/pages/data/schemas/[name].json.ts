import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listDataReports } from '#src/data-reports/list.ts';
import { schemasOf } from '#src/downloads/datapackage.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const words = wordsFor(new URL(site.address));
  const schemas = schemasOf(await listDataReports(words), words);
  return [...schemas].map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
