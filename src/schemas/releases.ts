import { z } from 'astro/zod';
import { lastDayOfDate, type ReleaseChange } from '../domain/release-calendar.ts';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, cure, id, partialDay, text } from './shared.ts';

/** What every change says. */
const base = {
  /** Which release: `weekly/2026-w48`, `monthly/2026-11`, `other/` with the id of one of `others`. */
  release: z.string().refine((value) => /^(weekly|monthly|other)\/[a-z0-9-]+$/.test(value), cure('release')),
  /** The day on which it was said; until then nothing of it is shown. */
  announcedOn: calendarDay,
  /** The date as it stood until then; kept for ever. */
  date: partialDay,
  /** An invented change, told as such. */
  demonstration: z.boolean().default(false),
};

const reason = text(200);

const change = z
  .discriminatedUnion('state', [
    z.strictObject({ ...base, state: z.literal('confirmed') }),
    z.strictObject({ ...base, state: z.literal('postponed'), to: partialDay, reason }),
    z.strictObject({ ...base, state: z.literal('cancelled'), reason }),
  ])
  .refine(isLater, { ...cure('postponed-earlier'), path: ['to'] });

const other = z
  .strictObject({
    id,
    title: text(60),
    kind: z.enum(['annual', 'data', 'news', 'plan']),
    state: z.enum(['announced', 'confirmed']),
    /** The day on which it was announced; until then nothing of it is shown. */
    announcedOn: calendarDay,
    /** A day, or only the month or year. */
    date: partialDay,
    note: text(200).nullable(),
    /** What came of it; null until then. */
    item: z.strictObject({ kind: z.enum(['news', 'annualReports']), id }).nullable(),
    provenance: provenanceSchema,
  })
  .refine(({ announcedOn, date }) => announcedOn <= lastDayOfDate(date), {
    ...cure('announced-late'),
    path: ['announcedOn'],
  });

/** What editors say of the release calendar besides the rule in `site.json`. */
export const releasesSchema = z.strictObject({
  /** The first day on which a report may be due by the rule. */
  since: calendarDay,
  /** What was said of dates after they were announced, oldest first. Nothing is ever taken out. */
  changes: z.array(change),
  /** Releases that do not follow from the rule. */
  others: z.array(other).superRefine((others, context) => {
    others.forEach((one, index) => {
      if (others.findIndex((earlier) => earlier.id === one.id) === index) return;
      context.addIssue({ code: 'custom', path: [index, 'id'], ...cure('release-twice') });
    });
  }),
});

export type Releases = z.infer<typeof releasesSchema>;

/** A release is postponed to a date that ends later than the one that it had. */
function isLater(change: ReleaseChange): boolean {
  return change.state !== 'postponed' || lastDayOfDate(change.to) > lastDayOfDate(change.date);
}
