import { z } from 'astro/zod';
import { headlineFactOf } from '../domain/headline-fact.ts';
import { isKeyNumber } from '../domain/key-number.ts';
import { NEWS_KINDS, type Published } from '../domain/news.ts';
import { isSummary, type Provenance } from '../domain/provenance.ts';
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
  phone,
  planTasks,
  text,
} from './shared.ts';

/** Whom to call. An outside summary has nobody and says `not-provided`. */
const pressContactSchema = z.union([
  z.literal('not-provided'),
  z.strictObject({
    name: text(40),
    phone,
    hours: text(60),
    /** Whom to call out of hours; null = nobody. */
    outOfHours: text(60).nullable(),
  }),
]);

/** A figure of a report: its address below `/reports/`, its table, the row (by its first cell) and the column (by its key). */
const figureSchema = z.strictObject({
  report: z
    .string()
    .refine((value) => /^(weekly|monthly|annual)\/[a-z0-9-]+$/.test(value), cure('report-path')),
  table: id,
  row: text(60),
  column: text(40),
});

const keyFactSchema = z.strictObject({
  what: text(40),
  /** As printed, `97.7`. */
  number: text(20).refine(isKeyNumber, cure('key-number')),
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
    /** Of a summary of what another published: the day on which the portal took it in. */
    recordedOn: calendarDay.optional(),
    notBefore,
    /** Districts that it is about; none = the whole city. */
    districts: z.array(id).refine(isEachOnce, cure('topic-again')),
    topics: z.array(id).min(1).refine(isEachOnce, cure('topic-again')),
    planTasks,
    inForce: warningSchema.optional(),
    pressContact: pressContactSchema,
    keyFacts: z.array(keyFactSchema).max(6).default([]),
    /** The `what` of the key fact that the headline tells, shown large where the release is shared; null or left out = none. */
    headlineFact: text(40).nullable().optional(),
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
  .refine(isOnItsDay, NOT_ON_ITS_DAY)
  .refine(hasContact, { ...cure('contact'), path: ['pressContact'] })
  .refine(({ provenance, recordedOn }) => isSummary(provenance) === (recordedOn !== undefined), {
    ...cure('recorded'),
    path: ['recordedOn'],
  })
  .refine(isRecordedAfterwards, { ...cure('recorded-early'), path: ['recordedOn'] })
  .superRefine(refuseHeadlineFact);

/** What the bureau publishes itself has somebody who answers. */
function hasContact({
  pressContact,
  provenance,
}: {
  pressContact: unknown;
  provenance: Provenance;
}): boolean {
  return pressContact !== 'not-provided' || provenance.kind === 'demonstration' || isSummary(provenance);
}

function isEachOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

type Recorded = Published & { readonly provenance: Provenance };

/** Nobody takes in what is not out yet; of a date that is not fully known only what is known counts. */
function isRecordedAfterwards({ recordedOn, publishedOn, provenance }: Recorded): boolean {
  if (recordedOn === undefined || !isSummary(provenance)) return true;
  const { date } = provenance;
  return recordedOn >= publishedOn && recordedOn.slice(0, date.length) >= date;
}

type Headlined = Parameters<typeof headlineFactOf>[0];

function refuseHeadlineFact(release: Headlined, context: z.RefinementCtx): void {
  if (typeof release.headlineFact !== 'string') return;
  const fact = headlineFactOf(release);
  if (fact && isKeyNumber(fact.number)) return;
  const params = fact ? { ...cure('headline-number').params, is: fact.number } : cure('headline-fact').params;
  context.addIssue({ code: 'custom', path: ['headlineFact'], params });
}
