import { z } from 'astro/zod';
import { provenanceSchema } from './provenance.ts';
import { text } from './shared.ts';

const goal = z.strictObject({
  name: text(60),
  /** null where the plan gives no number. */
  value: z.number().nullable(),
  unit: text(20).nullable(),
  /** Which way counts as reached. */
  direction: z.enum(['at-most', 'at-least', 'equal', 'qualitative']),
  /** What was published of the year; null = not published or not found (未公布). */
  result: z.strictObject({ value: text(60), source: text(80), url: z.url().optional() }).nullable(),
});

const task = z.strictObject({
  number: z.int().min(1),
  title: text(40),
  /** In our own words. */
  summary: text(300),
});

/** A year's work plan (年度工作要点). */
export const planSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  title: text(60),
  goals: z.array(goal).min(1),
  chapters: z.array(z.strictObject({ title: text(40), tasks: z.array(task).min(1) })).min(1),
  provenance: provenanceSchema,
});
