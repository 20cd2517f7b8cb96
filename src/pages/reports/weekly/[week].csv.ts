import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { weeklyData } from '#src/data-reports/weekly.ts';
import { csvOf } from '#src/downloads/csv.ts';
import { MEDIA_TYPES } from '#src/downloads/formats.ts';
import { listAllWeeklyReports } from '#src/queries/weekly-reports.ts';
import { wordsFor } from '#src/words/words.ts';

export async function getStaticPaths() {
  const pages = await listAllWeeklyReports();
  return pages.map((page) => ({ params: { week: page.id }, props: { page } }));
}

/** Every day of every area in one file: the same as `<week>/days.csv`, at the address that it had first. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) => {
  const { context, tables } = weeklyData(props.page, wordsFor(url));
  const days = tables.filter(({ id }) => id === 'days').map((table) => csvOf(table, context, wordsFor(url)));
  return new Response(days.join(''), { headers: { 'Content-Type': MEDIA_TYPES.csv } });
};
