import { z } from 'astro/zod';
import { NEWS_KINDS } from '../domain/news.ts';
import { assetSchema, attachmentSchema } from './asset.ts';
import { provenanceSchema } from './provenance.ts';
import {
  calendarDay,
  cure,
  id,
  isOnItsDay,
  moment,
  NOT_ON_ITS_DAY,
  notBefore,
  planTasks,
  text,
} from './shared.ts';

/** Whom to call. An outside summary has nobody and says `not-provided`. */
const pressContactSchema = z.union([
  z.literal('not-provided'),
  z.strictObject({
    name: text(40),
    phone: text(30),
    hours: text(60),
    /** Whom to call out of hours; null = nobody. */
    outOfHours: text(60).nullable(),
  }),
]);

/** A figure of a report: its address below `/reports/`, its table, the row (by its first cell) and the column (by its key). */
const figureSchema = z.strictObject({
  report: text(60),
  table: id,
  row: text(60),
  column: text(40),
});

const keyFactSchema = z.strictObject({
  what: text(40),
  /** As printed, `97.7`. */
  number: text(20),
  /** null = a bare number. */
  unit: text(20).nullable(),
  period: text(40),
  place: text(20),
  /** The figure it rests on; null = only the source has it. */
  figure: figureSchema.nullable(),
});

const quoteSchema = z.strictObject({ speaker: text(20), post: text(40), text: text(300) });

/** When a warning (预警提示) is in force; `to` null = until lifted. */
const warningSchema = z
  .strictObject({ from: moment, to: moment.nullable() })
  .refine(({ from, to }) => to === null || from < to, { ...cure('after-start'), path: ['to'] });

/** A release (新闻). Its text is the body of the file, which is named by year and number: `2026-004.mdx`. */
export const newsSchema = z
  .strictObject({
    title: text(60),
    /** Who, what, when and where in one or two sentences that stand alone. */
    summary: text(200),
    kind: z.enum(NEWS_KINDS),
    publishedOn: calendarDay,
    notBefore,
    /** Districts that it is about; none = the whole city. */
    districts: z.array(id),
    topics: z.array(id).min(1),
    planTasks,
    inForce: warningSchema.optional(),
    pressContact: pressContactSchema,
    keyFacts: z.array(keyFactSchema).max(6).default([]),
    /** The bureau's own words that may be quoted. */
    quotes: z.array(quoteSchema).default([]),
    /** What a reader needs to know besides the news. */
    background: text(600).optional(),
    assets: z.array(assetSchema).default([]),
    attachments: z.array(attachmentSchema).default([]),
    provenance: provenanceSchema,
  })
  .refine(({ kind, inForce }) => (kind === 'warning') === (inForce !== undefined), {
    ...cure('in-force'),
    path: ['inForce'],
  })
  .refine(isOnItsDay, NOT_ON_ITS_DAY);
