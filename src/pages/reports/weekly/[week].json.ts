import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { weeklyJson } from '#src/downloads/weekly-json.ts';
import { listAllWeeklyReports } from '#src/queries/weekly-reports.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const pages = await listAllWeeklyReports();
  return pages.map(({ id, report }) => ({ params: { week: id }, props: { report } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) =>
  new Response(weeklyJson(props.report, wordsFor(url)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
