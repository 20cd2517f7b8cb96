import { z } from 'astro/zod';
import { AWARD_LEVELS, BIODIVERSITY_STATUSES, HAZARDS } from '../domain/biodiversity.ts';
import { STEP_FREE } from '../domain/visit-facts.ts';
import { provenanceSchema } from './provenance.ts';
import { closureSchema, seasonRowSchema } from './season.ts';
import { gradeRange } from './session.ts';
import { cure, id, notBefore, partialDay, phone, planTasks, text } from './shared.ts';
import { mapPrecisionSchema, speciesSchema, statementSource } from './species.ts';
import { facts, visitFactsSchema } from './visit-facts.ts';

const words = text(120);
const stepFree = z.enum(STEP_FREE);

/** The hall (一馆). */
const hall = facts({ what: words, hours: words, stepFree });

/** The line through nature (一线). */
const line = facts({
  what: words,
  /** Metres to walk, and metres uphill. */
  length: z.int().positive().max(50_000),
  climb: z.int().nonnegative().max(2000),
  surface: words,
  minutes: z.int().positive().max(600),
  stepFree,
  shelter: words,
  toilets: words,
});

/** The course (一课). */
const course = facts({ what: words, grades: gradeRange, aims: words, kit: words });

/** A title that a site was given: by whom, with which batch, when. */
const award = z.strictObject({
  level: z.enum(AWARD_LEVELS),
  batch: text(20).nullable().default(null),
  day: partialDay.nullable().default(null),
  source: statementSource,
});

/** A place to meet living nature (生物多样性体验地和自然地). null = not provided (未提供). */
export const biodiversitySchema = z.strictObject({
  notBefore,
  title: text(40),
  summary: text(200),
  status: z.enum(BIODIVERSITY_STATUSES),
  /** Its titles as an experience site (生物多样性体验地), the highest first. */
  awards: z.array(award).default([]),
  district: id.nullable(),
  /** Town or village, in words. */
  place: text(60).nullable(),
  /** How exactly the place is told. */
  mapPrecision: mapPrecisionSchema.nullable().default(null),
  phone: phone.nullable(),
  opening: text(80).nullable(),
  hall: hall.nullable().default(null),
  line: line.nullable().default(null),
  course: course.nullable().default(null),
  /** What can be seen in which months. */
  season: z.array(seasonRowSchema).max(12).default([]),
  /** In which parts of every year it is closed, and why. */
  closures: z.array(closureSchema).default([]),
  species: z.array(speciesSchema).superRefine(refuseTwice).default([]),
  /** What visitors are asked not to do; 请不要 is put before each. */
  doNots: z.array(text(40).refine((value) => !value.startsWith('不'), cure('double-negative'))).default([]),
  hazards: z
    .array(z.strictObject({ kind: z.enum(HAZARDS), note: text(80).nullable().default(null) }))
    .default([]),
  /** What else a teacher asks. */
  visit: visitFactsSchema,
  planTasks,
  provenance: provenanceSchema,
});

function refuseTwice(species: readonly { readonly name: string }[], context: z.RefinementCtx): void {
  species.forEach(({ name }, index) => {
    if (species.findIndex((one) => one.name === name) === index) return;
    context.addIssue({ code: 'custom', path: [index, 'name'], input: name, ...cure('name-twice') });
  });
}
