import { z } from 'astro/zod';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, clock, id, planTasks, text, notBefore } from './shared.ts';

/** A notice of an open day (开放日). null = not provided (未提供). */
export const openDaySchema = z
  .strictObject({
    notBefore,
    title: text(60),
    summary: text(200),
    /** Ids of the facilities that open. */
    facilities: z.array(id).min(1),
    /** The day visitors come. */
    day: calendarDay,
    start: clock.nullable(),
    end: clock.nullable(),
    places: z.int().positive().nullable(),
    /** How to book. */
    booking: text(120).nullable(),
    planTasks,
    provenance: provenanceSchema,
  })
  .refine(({ start, end }) => !start || !end || start < end, {
    path: ['end'],
    params: { cure: 'after-start' },
  });
