import { calendarDay } from '#src/domain/calendar.ts';
import { biodiversitySchema } from '#src/schemas/biodiversity.ts';
import { facilitySchema } from '#src/schemas/facility.ts';
import { openDaySchema } from '#src/schemas/open-day.ts';
import type { Visit } from '#src/queries/visits.ts';

const COMMON = {
  summary: 'Invented.',
  district: 'keqiao',
  phone: null,
  provenance: { kind: 'demonstration' },
};

/** An invented facility of which some is known, for tests. */
export function exampleFacility(visit: object = {}): Visit['facility'] {
  const data = { ...COMMON, title: 'Works', kind: 'sewage', address: null, route: [], visit };
  return { id: 'works', ...facilitySchema.parse(data) };
}

/** An invented site of biodiversity. */
export function exampleSite(data: object = {}) {
  const site = { ...COMMON, title: 'Marsh', status: 'nature', place: null, opening: null, ...data };
  return { id: 'marsh', ...biodiversitySchema.parse(site) };
}

/** An invented session at the {@link exampleFacility}. */
export function exampleVisit(session: object = {}, visit: object = {}): Visit {
  const one = { id: 'one', facility: 'works', day: '2026-12-05', start: '09:30', end: '11:00', places: 40 };
  const notice = openDaySchema.parse({
    ...{ title: 'Notice', summary: 'Invented.', form: 'single', publishedOn: '2026-11-01' },
    ...{ facilities: ['works'], provenance: COMMON.provenance },
    sessions: [{ ...one, booking: 'By telephone.', ...session }],
  });
  const [own] = notice.sessions;
  if (!own) throw new RangeError('A notice without a session.');
  return {
    session: own,
    facility: exampleFacility(visit),
    notice: { id: 'notice', day: calendarDay('2026-12-05'), ...notice },
    isDemonstration: true,
  };
}
