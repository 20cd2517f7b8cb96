import type { APIRoute } from 'astro';
import { icsOf } from '#src/calendars/ics.ts';
import { releaseCalendarFile } from '#src/calendars/release-calendar.ts';
import { today } from '#src/clock.ts';
import { listReleases } from '#src/queries/release-calendar.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';

export const GET: APIRoute = async () => {
  const words = wordsFor(new URL(site.address));
  return new Response(icsOf(releaseCalendarFile(await listReleases(today()), site, words)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
