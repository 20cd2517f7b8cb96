import { isCalendarDay, type CalendarDay } from './calendar.ts';

/** A minute where the portal's readers live (Beijing time, +08:00 all year), `2026-12-01 09:00`. Moments compare as text. */
export type Moment = string & { readonly moment: true };

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function isMoment(value: unknown): value is Moment {
  return (
    typeof value === 'string' &&
    value.at(10) === ' ' &&
    isCalendarDay(value.slice(0, 10)) &&
    CLOCK.test(value.slice(11))
  );
}

/** @throws RangeError for what is no minute of a real day. */
export function moment(value: string): Moment {
  if (!isMoment(value)) throw new RangeError(`Not a moment: '${value}'.`);
  return value;
}

/** The first minute of a day. */
export function startOf(day: CalendarDay): Moment {
  return moment(`${day} 00:00`);
}

/** A moment as ISO 8601 with its offset, `2026-12-01T09:00:00+08:00`. */
export function isoOf(value: Moment): string {
  return `${value.replace(' ', 'T')}:00+08:00`;
}
