import { z } from 'astro/zod';
import { FACILITY_KINDS } from '../domain/facility.ts';
import { provenanceSchema } from './provenance.ts';
import { id, notBefore, phone, planTasks, text } from './shared.ts';
import { visitFactsSchema } from './visit-facts.ts';

/** A facility that shows its work to the public (环保设施开放单位). null = not provided (未提供). */
export const facilitySchema = z.strictObject({
  notBefore,
  title: text(40),
  /** What a visitor sees, in one or two sentences. */
  summary: text(200),
  kind: z.enum(FACILITY_KINDS),
  district: id.nullable(),
  address: text(80).nullable(),
  /** For booking a visit. */
  phone: phone.nullable(),
  /** What is shown, in the order of the tour. */
  route: z.array(text(40)),
  /** What else a teacher asks. */
  visit: visitFactsSchema,
  planTasks,
  provenance: provenanceSchema,
});
