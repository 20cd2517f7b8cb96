import { z } from 'astro/zod';
import { refuseTwinRules } from './dated-rules.ts';
import { calendarDay, id, text } from './shared.ts';

/** The dated rules of the three-colour warning of sections (断面三色预警): an office with a rule of its own changes or adds one here. */
export const sectionWarningSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id,
        /** First day of data it is used for. */
        from: calendarDay,
        /** How close to a limit of the target class is close: 0.2 is from 80 % of the limit on. */
        nearLimitShare: z.number().positive().max(0.5),
        /** How many classes worse than last period are yellow. */
        worseByClasses: z.int().min(1).max(5),
        /** No office has published a rule. */
        certainty: z.literal('own-rule'),
        source: text(200),
      }),
    )
    .min(1)
    .superRefine(refuseTwinRules),
});

export type SectionWarningSettings = z.infer<typeof sectionWarningSchema>;
