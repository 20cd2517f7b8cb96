import { z } from 'astro/zod';
import { GRADES } from '../domain/grade.ts';
import { isMoment } from '../domain/moment.ts';
import type { Bookable, SessionChange, When } from '../domain/session.ts';
import { calendarDay, clock, cure, id, moment, text, type Cure } from './shared.ts';

/** Grades, from the youngest to the oldest. */
export const gradeRange = z
  .strictObject({ from: z.enum(GRADES), to: z.enum(GRADES) })
  .refine(({ from, to }) => GRADES.indexOf(from) <= GRADES.indexOf(to), {
    ...cure('grades-backwards'),
    path: ['to'],
  });

export const AUDIENCES = ['schools', 'public', 'both'] as const;

/** Who may come: classes and groups, anybody by himself, or both. */
export type Audience = (typeof AUDIENCES)[number];

const when = { day: calendarDay, start: clock.nullable(), end: clock.nullable() };

/** A change of what was announced: cancelled, moved to another time (`was`: the old one), or another change. */
const changeSchema = z
  .strictObject({
    on: calendarDay,
    kind: z.enum(['cancelled', 'moved', 'changed']),
    reason: text(120),
    was: z
      .strictObject(when)
      .refine(({ start, end }) => start === null || end === null || start < end, {
        ...cure('after-start'),
        path: ['end'],
      })
      .optional(),
  })
  .refine(({ kind, was }) => (kind === 'moved') === (was !== undefined), { ...cure('was'), path: ['was'] });

/** What booking follows from, of a session or an event. null = not provided (未提供). */
export const bookableShape = {
  ...when,
  places: z.int().positive().nullable(),
  /** How many of the places are taken, as the staff counts them. */
  taken: z.int().nonnegative().default(0),
  /** The first minute of booking; left out: from the announcement on. */
  opens: moment.nullable().default(null),
  /** The minute in which booking is over; left out: until the session begins. */
  closes: moment.nullable().default(null),
  /** How to book. */
  booking: text(120).nullable(),
  /** Every change since it was announced, newest last. */
  changes: z.array(changeSchema).default([]),
};

/** A session: one time at one facility (场次). */
export const sessionSchema = z
  .strictObject({
    /** For ever the same, and of no other session: it is its address, and calendars know it by it. */
    id,
    facility: id,
    ...bookableShape,
    audience: z.enum(AUDIENCES).nullable().default(null),
    /** Left out: those of the facility. */
    grades: gradeRange.nullable().default(null),
    /** What is shown, where not all is. */
    note: text(120).nullable().default(null),
  })
  .superRefine(refuseUnbookable);

type Unbookable = Pick<Bookable, 'places' | 'taken' | 'opens' | 'closes' | 'changes'> & When;

/** Refuses an end before its start, more taken than places, a booking window that is none or ends after the start, changes that cannot be. */
export function refuseUnbookable(value: Unbookable, context: z.RefinementCtx): void {
  for (const { fails, path, cure: name } of RULES) {
    if (fails(value)) context.addIssue({ code: 'custom', path: [...path], input: value, ...cure(name) });
  }
  value.changes.forEach((change, index) => {
    const wrong = changeCure(value, change, index);
    const path = ['changes', index, wrong === 'was-same' ? 'was' : 'on'];
    if (wrong) context.addIssue({ code: 'custom', path, input: change.on, ...cure(wrong) });
  });
}

const RULES = [
  { path: ['end'], cure: 'after-start', fails: endsEarly },
  { path: ['end'], cure: 'end-alone', fails: ({ start, end }: Unbookable) => start === null && end !== null },
  { path: ['taken'], cure: 'taken', fails: ({ places, taken }: Unbookable) => taken > (places ?? taken) },
  { path: ['closes'], cure: 'closes-late', fails: closesLate },
  { path: ['opens'], cure: 'opens-late', fails: opensLate },
] as const;

function endsEarly({ start, end }: When): boolean {
  return start !== null && end !== null && start >= end;
}

/** The first minute; null where the time is not provided, or is none. */
function beginning({ day, start }: When): string | null {
  const begins = `${day} ${start ?? ''}`;
  return isMoment(begins) ? begins : null;
}

/** A window that closes after the session began, or after its day where the time is not provided. */
function closesLate({ closes, ...when }: Unbookable): boolean {
  if (!isMoment(closes)) return false;
  const begins = beginning(when);
  return begins === null ? closes.slice(0, 10) > when.day : closes > begins;
}

function opensLate({ opens, closes, ...when }: Unbookable): boolean {
  return isMoment(opens) && opens >= (closes ?? beginning(when) ?? `${when.day} 24:00`);
}

/** What is wrong with a change among the others of a session. */
function changeCure(
  { changes, day, start, end }: Unbookable,
  { on, kind, was }: SessionChange,
  index: number,
): Cure | null {
  if (on < (changes[index - 1]?.on ?? on)) return 'changes-order';
  if (kind === 'cancelled' && index < changes.length - 1) return 'cancelled-last';
  if (kind === 'cancelled' && on > day) return 'cancelled-late';
  return was?.day === day && was.start === start && was.end === end ? 'was-same' : null;
}
