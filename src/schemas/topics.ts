import { z } from 'astro/zod';
import { cure, id, planTask, text } from './shared.ts';

/** The topics of news, drawn from the work plan. */
export const topicsSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        id,
        name: text(12),
        /** What it gathers, in one sentence. */
        description: text(80),
        /** The tasks of work plans that it is drawn from. */
        planTasks: z.array(planTask),
      }),
    )
    .min(1)
    .superRefine((topics, context) => {
      for (const key of ['id', 'name'] as const) {
        topics.forEach((topic, index) => {
          if (topics.findIndex((other) => other[key] === topic[key]) === index) return;
          context.addIssue({ code: 'custom', path: [index, key], ...cure('topic-twice') });
        });
      }
    }),
});

export type Topics = z.infer<typeof topicsSchema>;

export type Topic = Topics['topics'][number];
