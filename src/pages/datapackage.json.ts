import type { APIRoute } from 'astro';
import { listDataReports } from '#src/data-reports/list.ts';
import { datapackageOf } from '#src/downloads/datapackage.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

export const GET: APIRoute = async ({ url }) => {
  const words = wordsFor(url);
  return new Response(datapackageOf(await listDataReports(words), site, words), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
