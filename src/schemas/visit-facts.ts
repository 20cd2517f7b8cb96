import { z } from 'astro/zod';
import { STEP_FREE, SETTINGS } from '../domain/visit-facts.ts';
import { airRuleSchema } from './air-rule.ts';
import { AUDIENCES, gradeRange } from './session.ts';
import { cure, text } from './shared.ts';

const words = text(160);
const minutes = z.int().positive().max(600);
const people = z.int().positive().max(2000);
const weekday = z.int().min(1).max(7);

/** A group of facts, each of which may be left out: null = not provided (未提供). */
export function facts<S extends Readonly<Record<string, z.ZodType>>>(shape: S) {
  const nullable = Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, schema.nullable().default(null)]),
  ) as { [K in keyof S]: z.ZodDefault<z.ZodNullable<S[K]>> }; // entry by entry
  const group = z.strictObject(nullable);
  return group.prefault({} as z.input<typeof group>); // each fact has its default
}

/** How often a facility is to open in a year, and who says so. */
const frequency = z.strictObject({ perYear: z.int().positive().max(366), source: text(80) });

/** What happens when, in the order of the day: `at` counts minutes from the arrival. */
const timetable = z.array(z.strictObject({ at: z.int().nonnegative().max(600), what: text(60) })).min(1);

/** All that a teacher asks of a place before a class goes there. What is not known is left out, and said to be 未提供. */
export const visitFactsSchema = z
  .strictObject({
    /** Whom it suits. */
    fit: facts({
      grades: gradeRange,
      subjects: words,
      topic: words,
      languages: text(40),
      /** People a group, the adults among them. */
      minSize: people,
      maxSize: people,
      /** Groups at the same time. */
      groups: z.int().positive().max(20),
      /** A class that is larger is split into groups of this size. */
      splitSize: people,
      /** How long a visit takes. */
      minutes,
    }),
    /** Who may come. */
    who: facts({
      audience: z.enum(AUDIENCES),
      catchment: words,
      minAge: z.int().nonnegative().max(18),
      minors: words,
      identity: words,
    }),
    opening: facts({
      hours: words,
      /** Days of the week without visits, 1 = Monday … 7 = Sunday. */
      closedOn: z.array(weekday).max(6),
      frequency,
      /** Whole days between the request and the visit, at the least. */
      noticeDays: z.int().nonnegative().max(90),
      onRequest: words,
    }),
    dayPlan: facts({ timetable, ifShut: words }),
    supervision: facts({
      /** Pupils for whom one adult must come along; who made the rule. */
      ratio: z.strictObject({ pupilsPerAdult: z.int().positive().max(60), source: text(60) }),
      leadAdult: words,
      behaviour: words,
      separated: words,
    }),
    safety: facts({
      hazards: z.array(text(60)).min(1),
      kit: words,
      banned: words,
      conditions: words,
      firstAid: words,
      insurance: words,
      emergency: words,
    }),
    access: facts({
      stepFree: z.enum(STEP_FREE),
      lift: words,
      accessibleToilet: words,
      seats: words,
      quietPlace: words,
      captions: words,
      allergies: words,
      airRule: airRuleSchema,
    }),
    comfort: facts({
      setting: z.enum(SETTINGS),
      toilets: words,
      lunch: words,
      water: words,
      cloakroom: words,
      groupRoom: words,
      shelter: words,
    }),
    travel: facts({ coach: words, parking: words, bus: words, walk: words, directions: words }),
    cost: facts({ price: words, transport: words }),
    learning: facts({ before: words, during: words, after: words, video: words, guide: words }),
    contact: facts({
      name: text(40),
      hours: text(60),
      mail: z.email(),
      /** Working days within which a request is answered. */
      answerDays: z.int().positive().max(30),
      elsewhere: words,
    }),
    /** Changing and cancelling. */
    changing: facts({ cancelBy: words, tell: words, ifCancelled: words, late: words, noShow: words }),
  })
  .prefault({})
  .refine(({ fit }) => fit.minSize === null || fit.maxSize === null || fit.minSize <= fit.maxSize, {
    ...cure('sizes-backwards'),
    path: ['fit', 'maxSize'],
  });

export type VisitFacts = z.infer<typeof visitFactsSchema>;
