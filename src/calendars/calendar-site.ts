import type { Site } from '#src/schemas/site.ts';
import type { CalendarFile } from './calendar-file.ts';

/** What calendars tell of the site that writes them. */
export type CalendarSite = Pick<Site, 'address' | 'portal' | 'tagAuthority'>;

/** It stays when the site moves: it is made of the name that also begins the ids of feeds. */
export function uidOf(name: string, { tagAuthority }: CalendarSite): string {
  return `${name}@${tagAuthority.split(',')[0] ?? ''}`;
}

/** A calendar of the site, by its address there. */
export function calendarOf(
  href: string,
  site: CalendarSite,
  calendar: Pick<CalendarFile, 'name' | 'description' | 'events'>,
): CalendarFile {
  return { maker: new URL(site.address).hostname, address: new URL(href, site.address).href, ...calendar };
}
