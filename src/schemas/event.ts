import { z } from 'astro/zod';
import { OCCASIONS } from '../domain/event.ts';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, id, planTasks, text, notBefore } from './shared.ts';

/** An event of an ecological day (生态日活动). null = not provided (未提供). */
export const eventSchema = z.strictObject({
  notBefore,
  title: text(60),
  summary: text(200),
  occasion: z.enum(OCCASIONS),
  day: calendarDay,
  district: id.nullable(),
  place: text(60).nullable(),
  planTasks,
  provenance: provenanceSchema,
});
