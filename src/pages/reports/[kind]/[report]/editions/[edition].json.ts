import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listSuperseded } from '#src/data-reports/editions.ts';
import { REPORT_FOLDERS } from '#src/domain/edition.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const editions = await listSuperseded(wordsFor(new URL(site.address)));
  return editions.map(({ kind, id, edition, json }) => ({
    params: { kind: REPORT_FOLDERS[kind], report: id, edition: String(edition) },
    props: { json: json() },
  }));
}

/** An earlier edition as it was stored. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
