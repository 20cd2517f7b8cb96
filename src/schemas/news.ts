import { z } from 'astro/zod';
import { NEWS_KINDS } from '../domain/news.ts';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, id, planTasks, text } from './shared.ts';

/** A release (新闻). Its text is the body of the file. */
export const newsSchema = z.strictObject({
  title: text(60),
  /** Who, what, when and where in one or two sentences that stand alone. */
  summary: text(200),
  kind: z.enum(NEWS_KINDS),
  publishedOn: calendarDay,
  /** Districts that it is about; none = the whole city. */
  districts: z.array(id),
  planTasks,
  provenance: provenanceSchema,
});
