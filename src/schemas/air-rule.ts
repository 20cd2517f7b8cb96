import { z } from 'astro/zod';
import { AIR_TRIGGERS } from '../domain/air-rule.ts';
import { text } from './shared.ts';

/** The rule for outdoor parts when the air is bad. null where it is used = not provided (未提供). */
export const airRuleSchema = z.strictObject({
  /** The level from which outdoor parts are cancelled or move indoors. */
  trigger: z.enum(AIR_TRIGGERS),
  /** Who decides: an office, never a person's name. */
  decides: text(40),
  /** By when: `活动前一天17:00`. */
  by: text(40),
  /** What takes place indoors instead. */
  indoor: text(120),
});
