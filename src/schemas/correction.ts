import { z } from 'astro/zod';
import { CORRECTED_KINDS, CORRECTION_KINDS } from '../domain/correction.ts';
import { isReportKind } from '../domain/edition.ts';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, cure, id, isOnItsDay, NOT_ON_ITS_DAY, notBefore, text } from './shared.ts';

const change = z.strictObject({
  /** What changed, in words: `越城区10月PM2.5`. */
  what: text(60),
  /** As printed before, and as printed now; null where something was added, or taken away. */
  old: text(200).nullable(),
  now: text(200).nullable(),
});

/** A note on a published item (修订、更正、更新、撤回). Its file is named by its day and a number: `2026-11-20-1.json`. */
export const correctionSchema = z
  .strictObject({
    item: z.strictObject({ kind: z.enum(CORRECTED_KINDS), id }),
    /** The edition of the report that it made: its day is that edition's. Left out where no published figure changed. */
    edition: z.int().min(2).optional(),
    kind: z.enum(CORRECTION_KINDS),
    publishedOn: calendarDay,
    notBefore,
    /** One sentence that stands alone. */
    summary: text(200),
    /** Why: never left out. */
    cause: text(200),
    /** Whether the item means something else now: then the note stands at the top. */
    changesMeaning: z.boolean(),
    changes: z.array(change),
    provenance: provenanceSchema,
  })
  .refine(({ kind, changes }) => kind === 'withdrawal' || changes.length > 0, {
    ...cure('changes'),
    path: ['changes'],
  })
  .refine(({ item, edition }) => edition === undefined || isReportKind(item.kind), {
    ...cure('no-editions'),
    path: ['edition'],
  })
  .refine(isOnItsDay, NOT_ON_ITS_DAY);
