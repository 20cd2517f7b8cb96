import { z } from 'astro/zod';
import { planProblems } from '../domain/plan.ts';
import { provenanceSchema } from './provenance.ts';
import { address, partialDay, planTask, text, notBefore } from './shared.ts';

const result = z.strictObject({
  /** In the goal's unit; null where it is in words. Whether the goal was reached is computed from it. */
  value: z.number().nullable(),
  text: text(60),
  source: text(80),
  /** Left out unless the page may be cited. */
  url: address.optional(),
  /** When it was published. */
  date: partialDay,
});

const goal = z.strictObject({
  name: text(60),
  /** The task that sets it; null = the plan's opening. */
  task: planTask.nullable(),
  /** null where the plan gives no number. */
  value: z.number().nullable(),
  unit: text(20).nullable(),
  /** Which way counts as reached. */
  direction: z.enum(['at-most', 'at-least', 'equal', 'unclear', 'qualitative']),
  /** What was published of the year; null = not published or not found (未公布). */
  result: result.nullable(),
  note: text(200).nullable(),
});

const task = z.strictObject({
  /** Year and number, as other items name it in `planTasks`. */
  id: planTask,
  number: z.int().min(1),
  title: text(40),
  /** In our own words. */
  summary: text(300),
  /** Whole sections of the portal that belong to it by their kind. */
  sections: z.array(
    z.enum(['weekly', 'monthly', 'facilities', 'openDays', 'biodiversity', 'events', 'news']),
  ),
});

/** A year's work plan (年度工作要点). */
export const planSchema = z
  .strictObject({
    notBefore,
    year: z.int().min(2000).max(2099),
    title: text(60),
    goals: z.array(goal).min(1),
    chapters: z.array(z.strictObject({ title: text(40), tasks: z.array(task).min(1) })).min(1),
    provenance: provenanceSchema,
  })
  .superRefine((plan, context) => {
    for (const { path, why, computed } of planProblems(plan)) {
      context.addIssue({ code: 'custom', path: [...path], params: { cure: why, computed } });
    }
  });
