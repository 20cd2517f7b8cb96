import { z } from 'astro/zod';
import { isMonth, type Month } from '../domain/month.ts';
import { INDICATORS } from '../domain/report/annual-indicator.ts';
import { annualProblems } from '../domain/report/annual-problems.ts';
import { isAnnualPeriod, type AnnualPeriod } from '../domain/report/annual-report.ts';
import { provenanceSchema, publisher } from './provenance.ts';
import { address, cure, id, isOnItsDay, NOT_ON_ITS_DAY, notBefore, partialDay, text } from './shared.ts';

const period = z.custom<AnnualPeriod>(isAnnualPeriod, cure('annual-period'));

const base = z.custom<AnnualPeriod | Month>(
  (value) => isAnnualPeriod(value) || isMonth(value),
  cure('annual-period'),
);

const direction = z.enum(['up', 'down', 'flat']);

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['percent', 'points', 'absolute']),
    direction,
    /** As printed, without its sign. */
    value: z.number().min(0),
    /** The year, half-year or month that it is compared with. */
    base,
  }),
  z.strictObject({ kind: z.literal('direction'), direction, value: z.null(), base }),
]);

const derivation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), terms: z.array(z.number()).min(2) }),
  z.strictObject({ kind: z.literal('share'), part: z.number().min(0), whole: z.number().positive() }),
]);

const figure = z.strictObject({
  /** Unique in the report. */
  id,
  indicator: z.enum(INDICATORS),
  /** `city` or a district. */
  area: id,
  /** The month it is of, where it is not of the whole period. */
  month: z.custom<Month>(isMonth, cure('month')).nullable(),
  value: z.number().nullable(),
  unit: text(10).nullable(),
  /** The number or words as printed, without the unit. */
  printed: text(40).nullable(),
  /** For what was to be reached: which way counts. */
  goal: z.enum(['at-most', 'at-least', 'equal']).nullable(),
  change: change.nullable(),
  /** How the portal computed what the source does not print. */
  derived: derivation.nullable(),
  gap: z.enum(['not-published', 'not-found']).nullable(),
  note: text(200).nullable(),
  /** Left out where the figure comes from the report itself. */
  source: z.strictObject({ name: publisher, url: address.optional(), date: partialDay }).optional(),
});

/** What was published of a year or half-year (年度环境状况), figure by figure. */
export const annualReportSchema = z
  .strictObject({
    notBefore,
    period,
    title: text(60),
    /** Raised by one with each change of its figures; the earlier ones are kept in `content/editions`. */
    edition: z.int().min(1).default(1),
    publishedOn: partialDay,
    provenance: provenanceSchema,
    figures: z.array(figure).min(1),
    /** Oddities of the sources, kept as printed and explained. */
    notes: z.array(text(300)),
  })
  .refine(isOnItsDay, NOT_ON_ITS_DAY)
  .superRefine((report, context) => {
    for (const { path, why, computed } of annualProblems(report)) {
      context.addIssue({ code: 'custom', path: [...path], params: { cure: why, computed } });
    }
  });
