import type { CalendarDay } from '#src/domain/calendar.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { bySessionTime, isCancelled } from '#src/domain/session.ts';
import { listFacilities, listOpenDays, type FacilityItem, type OpenDayItem } from './items.ts';

/** A session with its facility and the notice that announced it. */
export type Visit = {
  readonly session: OpenDayItem['sessions'][number];
  readonly facility: FacilityItem;
  readonly notice: OpenDayItem;
  readonly isDemonstration: boolean;
};

/** All sessions of all facilities, soonest first. Those of a withdrawn notice or facility are left out, and so are records of visits. */
export async function listVisits(): Promise<Visit[]> {
  const facilities = new Map((await listFacilities()).map((facility) => [facility.id, facility]));
  const notices = (await listOpenDays()).filter(({ form }) => form !== 'record');
  return notices
    .flatMap((notice) =>
      notice.sessions.flatMap((session): Visit[] => {
        const facility = facilities.get(session.facility);
        return facility ? [{ session, facility, notice, isDemonstration: isDemonstration(notice) }] : [];
      }),
    )
    .toSorted((a, b) => bySessionTime(a.session, b.session));
}

/** How often a facility opens in the year of a day, and how often of that until this day: cancelled sessions do not count. */
export async function countOpenings(facility: string, today: CalendarDay) {
  const year = today.slice(0, 4);
  const days = (await listVisits())
    .filter(({ session }) => session.facility === facility && !isCancelled(session))
    .map(({ session }) => session.day)
    .filter((day) => day.startsWith(year));
  return { held: days.filter((day) => day <= today).length, planned: days.length };
}
