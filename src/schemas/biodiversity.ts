import { z } from 'astro/zod';
import { BIODIVERSITY_STATUSES } from '../domain/biodiversity.ts';
import { provenanceSchema } from './provenance.ts';
import { id, planTasks, text, notBefore } from './shared.ts';

/** A place to meet living nature (生物多样性体验地和自然地). null = not provided (未提供). */
export const biodiversitySchema = z.strictObject({
  notBefore,
  title: text(40),
  summary: text(200),
  status: z.enum(BIODIVERSITY_STATUSES),
  district: id.nullable(),
  /** Town or village, in words. */
  place: text(60).nullable(),
  phone: text(30).nullable(),
  opening: text(80).nullable(),
  planTasks,
  provenance: provenanceSchema,
});
