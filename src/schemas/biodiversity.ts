import { z } from 'astro/zod';
import { BIODIVERSITY_STATUSES } from '../domain/biodiversity.ts';
import { provenanceSchema } from './provenance.ts';
import { id, notBefore, phone, planTasks, text } from './shared.ts';
import { visitFactsSchema } from './visit-facts.ts';

const month = z.int().min(1).max(12);
const months = z.array(month).max(12).default([]);

/** A row of the season strip: what there is to see, in which months it is at its best, likely, or closed. */
const seasonRow = z.strictObject({ what: text(20), best: months, likely: months, closed: months });

/** A place to meet living nature (生物多样性体验地和自然地). null = not provided (未提供). */
export const biodiversitySchema = z.strictObject({
  notBefore,
  title: text(40),
  summary: text(200),
  status: z.enum(BIODIVERSITY_STATUSES),
  district: id.nullable(),
  /** Town or village, in words. */
  place: text(60).nullable(),
  phone: phone.nullable(),
  opening: text(80).nullable(),
  /** What can be seen in which months, with a source in the text. */
  season: z.array(seasonRow).default([]),
  /** What else a teacher asks. */
  visit: visitFactsSchema,
  planTasks,
  provenance: provenanceSchema,
});
