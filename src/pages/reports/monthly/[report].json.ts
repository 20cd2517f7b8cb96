import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { monthlyJson } from '#src/downloads/monthly-json.ts';
import { listAllMonthlyReports } from '#src/queries/monthly-reports.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const pages = await listAllMonthlyReports();
  return pages.map(({ id, report }) => ({ params: { report: id }, props: { report } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) =>
  new Response(monthlyJson(props.report, wordsFor(url)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
