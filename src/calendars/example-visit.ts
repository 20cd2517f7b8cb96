import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { SessionChange } from '#src/domain/session.ts';
import type { CalendarEcoEvent } from './event-calendar.ts';
import type { CalendarSession } from './session-calendar.ts';

/** An invented session for tests. */
export const EXAMPLE_VISIT: CalendarSession = {
  session: {
    id: 'works-2027-05-12',
    day: calendarDay('2027-05-12'),
    start: '09:30',
    end: '11:00',
    places: 46,
    taken: 3,
    opens: moment('2027-04-01 09:00'),
    closes: moment('2027-05-10 17:00'),
    booking: '0575-12345',
    changes: [],
    note: null,
  },
  facility: { id: 'works', title: '甲厂', kind: 'sewage', district: 'yuecheng', address: '甲路1号' },
  notice: { provenance: { kind: 'demonstration' }, publishedOn: calendarDay('2027-03-01') },
  isDemonstration: true,
};

/** The session with other facts. */
export function visitWith(session: Partial<CalendarSession['session']>): CalendarSession {
  return { ...EXAMPLE_VISIT, session: { ...EXAMPLE_VISIT.session, ...session } };
}

export const EXAMPLE_MOVE: SessionChange = {
  on: calendarDay('2027-04-20'),
  kind: 'moved',
  reason: '检修',
  was: { day: calendarDay('2027-05-10'), start: '09:30', end: '11:00' },
};

export const EXAMPLE_CANCELLATION: SessionChange = {
  on: calendarDay('2027-05-01'),
  kind: 'cancelled',
  reason: '检修没有结束',
};

/** An invented event of an ecological day for tests. */
export const EXAMPLE_ECO_EVENT: CalendarEcoEvent = {
  id: 'open-lab',
  title: '乙活动',
  summary: '看一看。',
  occasion: 'world-environment-day',
  day: calendarDay('2027-06-05'),
  start: '14:00',
  end: null,
  place: '乙广场',
  district: 'keqiao',
  places: null,
  opens: null,
  closes: null,
  booking: '不用报名',
  changes: [],
  provenance: { kind: 'published', source: '某局', date: '2027-05' as PartialDay, form: 'original' }, // a month is one
};
