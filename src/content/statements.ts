import type { z } from 'astro/zod';
import type { eventSchema } from '../schemas/event.ts';
import type { facilitySchema } from '../schemas/facility.ts';
import type { openDaySchema } from '../schemas/open-day.ts';
import type { Entry } from './entry.ts';

/** A field that is read together with others. */
export type Part = { readonly path: readonly (string | number)[]; readonly text: string };

type Event = Partial<z.infer<typeof eventSchema>>;
type Notice = Partial<z.infer<typeof openDaySchema>>;
type Facility = Partial<z.infer<typeof facilitySchema>>;

/** The fields of an entry that are read as one, though each may tell nothing by itself. */
export function statementsOf(entry: Entry, entries: readonly Entry[]): Part[][] {
  if (entry.kind === 'events') return [partsOfEvent(entry.data)];
  if (entry.kind === 'openDays') return partsOfSessions(entry.data, entries);
  return [];
}

function partsOfEvent({ title, summary, place, programme = [], indoorFallback }: Event): Part[] {
  return told([
    { path: ['title'], text: title },
    { path: ['summary'], text: summary },
    { path: ['place'], text: place },
    ...programme.map(({ what }, index) => ({ path: ['programme', index, 'what'], text: what })),
    { path: ['indoorFallback'], text: indoorFallback },
  ]);
}

/** Each session with the facility at which it is held; the address of that is told where the session is. */
function partsOfSessions({ sessions = [] }: Notice, entries: readonly Entry[]): Part[][] {
  return sessions.map(({ note, facility }, index) => {
    const path = ['sessions', index, note === null ? 'facility' : 'note'];
    const data = entries.find(({ kind, id }) => kind === 'facilities' && id === facility)?.data;
    const { title, address } = (data ?? {}) as Facility; // by its schema
    return told([note, title, address].map((text) => ({ path, text })));
  });
}

function told(parts: readonly { path: Part['path']; text: string | null | undefined }[]): Part[] {
  return parts.flatMap(({ path, text }) => (text ? [{ path, text }] : []));
}
