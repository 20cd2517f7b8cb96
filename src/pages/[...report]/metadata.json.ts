import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listDataReports } from '#src/data-reports/list.ts';
import { metadataOf } from '#src/downloads/metadata.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const reports = await listDataReports(wordsFor(new URL(site.address)));
  return reports.map((report) => ({ params: { report: report.path.slice(1, -1) }, props: { report } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) =>
  new Response(await metadataOf(props.report, wordsFor(url)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
