import { z } from 'astro/zod';
import { perPollutant } from './air.ts';
import { refuseTwinRules } from './dated-rules.ts';
import { calendarDay, id, text } from './shared.ts';

/** The dated rules of the composite index (综合指数): an office that ranks by another rule changes or adds one here. */
export const compositeIndexSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id,
        /** First day of data it is used for. */
        from: calendarDay,
        /** µg/m³, CO mg/m³. */
        limits: perPollutant(z.number().positive()),
        weights: perPollutant(z.number().positive()),
        /** Whether the practice of published rankings is known. */
        certainty: z.enum(['settled', 'unsettled']),
        name: text(60),
        source: text(120),
      }),
    )
    .min(1)
    .superRefine(refuseTwinRules),
});

export type CompositeIndexSettings = z.infer<typeof compositeIndexSchema>;
