import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { icsOf } from '#src/calendars/ics.ts';
import { listCalendarFiles } from '#src/queries/calendars.ts';

export async function getStaticPaths() {
  const files = await listCalendarFiles();
  return files.map(({ href, file }) => ({
    params: { path: href.slice('/calendars/'.length, -'.ics'.length) },
    props: { file },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(icsOf(props.file), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
