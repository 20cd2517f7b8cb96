import type { CalendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { isCancelled, type SessionChange, type When } from '#src/domain/session.ts';
import { momentOf } from '#src/feeds/when.ts';
import type { CalendarEvent } from './calendar-file.ts';

/** A time to which people may come, as it was announced and changed since. */
export type Announcement = When & {
  readonly changes: readonly SessionChange[];
  readonly provenance: Provenance;
  /** Left out where the source says it. */
  readonly publishedOn?: CalendarDay | undefined;
};

/** What follows from an announcement alone. */
type Announced = Pick<CalendarEvent, 'sequence' | 'revisedOn' | 'when' | 'status' | 'reminds'>;

/** Every change raises the revision by one; without a time of day the whole day is meant. */
export function announced(announcement: Announcement): Announced {
  return {
    sequence: announcement.changes.length,
    revisedOn: announcement.changes.at(-1)?.on ?? publicationDay(announcement),
    when: whenOf(announcement),
    status: isCancelled(announcement) ? 'cancelled' : 'confirmed',
    reminds: true,
  };
}

function whenOf({ day, start, end }: When): CalendarEvent['when'] {
  if (start === null) return { first: day, last: day };
  return { start: moment(`${day} ${start}`), end: end === null ? null : moment(`${day} ${end}`) };
}

/** @throws RangeError where neither the item nor its source says it; the schemas refuse that. */
function publicationDay({ publishedOn, provenance }: Announcement): CalendarDay {
  if (publishedOn) return publishedOn;
  if (provenance.kind !== 'published')
    throw new RangeError('Not known when it was published. Write publishedOn.');
  return momentOf(provenance.date).slice(0, 10) as CalendarDay; // a moment begins with its day
}
