import { z } from 'astro/zod';
import { OCCASIONS } from '../domain/event.ts';
import { airRuleSchema } from './air-rule.ts';
import { provenanceSchema } from './provenance.ts';
import { refuseUntimely } from './notice-days.ts';
import { AUDIENCES, bookableShape, refuseUnbookable } from './session.ts';
import {
  calendarDay,
  clock,
  cure,
  id,
  isOnItsDay,
  link,
  NOT_ON_ITS_DAY,
  notBefore,
  planTasks,
  text,
} from './shared.ts';

const programmeItem = z.strictObject({ time: clock.nullable(), what: text(80) });

type ProgrammeItem = z.infer<typeof programmeItem>;

/** An event of an ecological day (生态日活动). null = not provided (未提供). */
export const eventSchema = z
  .strictObject({
    notBefore,
    /** When it was announced; left out where the source says it. */
    publishedOn: calendarDay.optional(),
    title: text(60),
    summary: text(200),
    occasion: z.enum(OCCASIONS),
    district: id.nullable(),
    place: text(60).nullable(),
    ...bookableShape,
    start: bookableShape.start.default(null),
    end: bookableShape.end.default(null),
    places: bookableShape.places.default(null),
    /** How to take part. */
    booking: bookableShape.booking.default(null),
    audience: z.enum(AUDIENCES).nullable().default(null),
    /** What happens when, in its order. */
    programme: z.array(programmeItem).superRefine(refuseDisorder).default([]),
    /** Where it takes place, or what instead, when it rains. */
    indoorFallback: text(120).nullable().default(null),
    airRule: airRuleSchema.nullable().default(null),
    /** What can be read and seen after it: `/news/2026-004/`, or a page elsewhere. */
    after: z.array(z.strictObject({ label: text(40), href: link })).default([]),
    planTasks,
    provenance: provenanceSchema,
  })
  .refine(({ provenance, publishedOn }) => provenance.kind === 'published' || publishedOn !== undefined, {
    ...cure('published-on'),
    path: ['publishedOn'],
  })
  .refine(
    ({ publishedOn, notBefore }) => publishedOn === undefined || isOnItsDay({ publishedOn, notBefore }),
    NOT_ON_ITS_DAY,
  )
  .superRefine(refuseUnbookable)
  .superRefine((event, context) => refuseUntimely(event.publishedOn, event, context));

/** Each time that is earlier than one before it. Items without a time may stand anywhere. */
function refuseDisorder(programme: readonly ProgrammeItem[], context: z.RefinementCtx): void {
  programme.forEach(({ time }, index) => {
    if (time === null) return;
    const isLate = programme.slice(0, index).some((item) => item.time !== null && item.time > time);
    if (isLate)
      context.addIssue({ code: 'custom', path: [index, 'time'], input: time, ...cure('programme-order') });
  });
}
